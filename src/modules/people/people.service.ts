import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertPlaced,
  fill,
  findRecord,
  partialDateColumns,
  snapshot,
  storeCorrection,
  UnitOfWork,
  type Correctable,
} from '../../platform/database/index.js';
import { about, changesOf } from '../../platform/events/index.js';
import { SimilarRecords } from '../../platform/neighbours/index.js';
import { common } from '../../platform/problems/index.js';
import { OtherNames } from '../names/index.js';
import { AreaEntity, dateProblems, EthnicGroupEntity, homeArea } from '../reference/index.js';
import { SourcesService } from '../sources/index.js';
import { PersonConsents } from './person-consents.js';
import { PersonIins } from './person-iins.js';
import { assertIdentified } from './person-lock.js';
import { PersonEntity, type ConsentEntity } from './person.entity.js';
import type { CorrectPersonInput, PersonDetails, RegisterPersonInput } from './person.inputs.js';
import { fullName, iinOddity, iinProblem, iinWarnings, nameProblem } from './person.rules.js';
import { permissions } from './people.permissions.js';
import { problems } from './people.problems.js';

@Injectable()
export class PeopleService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly similar: SimilarRecords,
    private readonly sources: SourcesService,
    private readonly names: OtherNames,
    private readonly iins: PersonIins,
    private readonly consents: PersonConsents,
  ) {}

  private readonly people: Correctable<PersonEntity> = {
    type: 'Person',
    entity: PersonEntity,
    permission: permissions['people.write'],
    open: (person) => this.iins.open(assertIdentified(person, 'id')),
    withSubjects: (changes, { id }) => about(id, changes),
  };

  register(ctx: RequestContext, input: RegisterPersonInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const person = Object.assign(new PersonEntity(), {
        id: uuidv7(),
        iin: null,
        birth: partialDateColumns(null),
        death: partialDateColumns(null),
      });
      const areaId = input.areaId === undefined ? await homeArea(tx, permissions['people.write']) : input.areaId;
      const consents = await this.apply(tx, person, { ...input, areaId });
      await tx.db.insert(PersonEntity, person);
      await assertPlaced(tx, permissions['people.write'], PersonEntity, person.id);
      const changes = [
        ...changesOf('Person', person.id, {}, snapshot(person)),
        ...(await this.names.store(tx, 'Person', person.id, input)),
        ...(await this.consents.store(tx, consents)),
        ...(await this.sources.cite(tx, 'Person', person.id, input)),
      ];
      await this.reindex(tx, person);
      await this.similar.warn(tx, 'Person', person.id, 'familyName');
      tx.record({ name: 'person.registered', changes: about(person.id, changes) });
      return person.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectPersonInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, this.people, 'person.corrected', input, async (person) => {
        if (input.areaId !== undefined && input.areaId !== person.areaId) assertMayMove(tx, person.areaId);
        const consents = await this.apply(tx, person, input);
        const parts = [
          ...(await this.consents.store(tx, consents)),
          ...(await this.names.store(tx, 'Person', person.id, input)),
          ...(await this.sources.cite(tx, 'Person', person.id, input)),
        ];
        await this.reindex(tx, person);
        return parts;
      });
      return input.id;
    });
  }

  /** All names, as the search finds them. */
  private reindex(tx: Tx, { id, sortName }: PersonEntity): Promise<void> {
    return this.names.index(tx, 'Person', id, [{ kind: 'MAIN', form: sortName }]);
  }

  /** Puts the input into the person; the new consents of it are still to be stored. */
  private async apply(tx: Tx, person: PersonEntity, input: PersonDetails): Promise<ConsentEntity[]> {
    const { iin, birthDate, deathDate } = input;
    fill(person, input);
    if (iin !== undefined) person.iin = iin;
    if (birthDate !== undefined) person.birth = partialDateColumns(birthDate);
    if (deathDate !== undefined) person.death = partialDateColumns(deathDate);
    person.sortName = fullName(person);
    refuseIfAny([nameProblem(person), iinProblem(iin, today(tx.now)), ...dateProblems(tx, 'person', person)]);
    if (iin) await this.assertOwnIin(tx, person);
    if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
    if (input.ethnicGroupId) await findRecord(tx, EthnicGroupEntity, input.ethnicGroupId, 'ethnicGroupId');
    const consents = await this.consents.rowsOf(tx, person, input.consents ?? [], (i) => ['consents', i]);
    if (input.ethnicGroupId !== undefined) await this.consents.underpinEthnicity(tx, person, consents);
    if (iin !== undefined) this.iins.seal(person);
    tx.warnIfAny([iinOddity(iin, today(tx.now)), ...iinWarnings(person.iin, person.birth, person.gender)]);
    return consents;
  }

  /** Whoever records the holder of a number is told whose it is; anybody else, that somebody has it. */
  private async assertOwnIin(tx: Tx, { id, iin }: PersonEntity): Promise<void> {
    const holder = await this.iins.find(tx, iin!);
    if (!holder || holder.id === id) return;
    const isKnown = await tx.rows.holds(permissions['people.write'], 'people', holder.id);
    refuse(problems.IIN_TAKEN, 'iin', isKnown ? { recordId: holder.id } : {});
  }
}

/** Where a person is recorded opens contacts for good, so it is changed by whoever holds the right where it was. */
function assertMayMove(tx: Tx, from: string | null): void {
  const { everywhere, areas } = tx.actor.reach(permissions['people.write']);
  if (!everywhere && (from === null || !areas.includes(from))) refuse(common.OUT_OF_REACH, 'areaId');
}
