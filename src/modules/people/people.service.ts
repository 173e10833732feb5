import { Injectable } from '@nestjs/common';
import { problem, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import { assertPlaced, findRecord, partialDateColumns, snapshot, UnitOfWork } from '../../platform/database/index.js';
import { about, changesOf } from '../../platform/events/index.js';
import { common } from '../../platform/problems/index.js';
import { AreaEntity, correctedDates, dateProblems, EthnicGroupEntity, homeArea } from '../reference/index.js';
import { SourcesService } from '../sources/index.js';
import type { PersonCorrected } from './person.events.js';
import { PersonConsents } from './person-consents.js';
import { PersonIins } from './person-iins.js';
import { lockIdentified } from './person-lock.js';
import { PersonNames } from './person-names.js';
import { PersonEntity, type ConsentEntity } from './person.entity.js';
import type { CorrectPersonInput, PersonDetails, RegisterPersonInput } from './person.inputs.js';
import { fullName, iinProblem, iinWarnings, nameProblem } from './person.rules.js';
import { permissions } from './people.permissions.js';

@Injectable()
export class PeopleService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sources: SourcesService,
    private readonly names: PersonNames,
    private readonly iins: PersonIins,
    private readonly consents: PersonConsents,
  ) {}

  register(ctx: RequestContext, input: RegisterPersonInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const person = Object.assign(new PersonEntity(), { id: uuidv7(), ...EMPTY });
      const areaId = input.areaId === undefined ? await homeArea(tx, permissions['people.write']) : input.areaId;
      const consents = await this.apply(tx, person, { ...input, areaId });
      await tx.db.insert(PersonEntity, person);
      await assertPlaced(tx, permissions['people.write'], PersonEntity, person.id);
      const changes = [
        ...changesOf('Person', person.id, {}, snapshot(person)),
        ...(await this.names.store(tx, person, input.otherNames ?? [])),
        ...(await this.consents.store(tx, consents)),
      ];
      changes.push(...(await this.sources.cite(tx, 'Person', person.id, input.sources)));
      tx.record({ name: 'person.registered', changes: about(person.id, changes) });
      return person.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectPersonInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const person = await lockIdentified(tx, permissions['people.write'], input.id, {
        expectedVersion: input.expectedVersion,
      });
      this.iins.open(person);
      const before = snapshot(person);
      const consents = await this.apply(tx, person, input);
      const own = changesOf('Person', person.id, before, snapshot(person));
      const changes = [...own, ...(await this.consents.store(tx, consents))];
      const names = input.otherNames ?? (await this.names.of(tx, person.id));
      changes.push(...(await this.names.store(tx, person, names)));
      changes.push(...(await this.sources.cite(tx, 'Person', person.id, input.sources)));
      refuseIfAny([changes.length === 0 ? problem(common.NOTHING_CHANGED) : undefined]);
      // The version counts every correction of the person, also one of the other names alone; consents have their own.
      if (own.length > 0) await tx.db.save(person);
      else if (changes.some(({ entity }) => entity === 'Person'))
        await tx.db.increment(PersonEntity, { id: person.id }, 'version', 1);
      await assertPlaced(tx, permissions['people.write'], PersonEntity, person.id);
      tx.record({
        name: 'person.corrected',
        data: { id: person.id, corrected: correctedDates(own) },
        changes: about(person.id, changes),
        ...(input.reason && { reason: input.reason }),
      } satisfies PersonCorrected);
      return person.id;
    });
  }

  /** Puts the input into the person; the new consents of it are still to be stored. */
  private async apply(tx: Tx, person: PersonEntity, input: PersonDetails): Promise<ConsentEntity[]> {
    const { otherNames: _, sources: __, birthDate, deathDate, ...rest } = input;
    const columns = [
      'familyName',
      'givenName',
      'patronymicName',
      'gender',
      'areaId',
      'iin',
      'ethnicGroupId',
      'phone',
      'email',
      'address',
      'academicDegree',
      'note',
    ] as const;
    for (const column of columns) if (rest[column] !== undefined) Object.assign(person, { [column]: rest[column] });
    if (birthDate !== undefined) person.birth = partialDateColumns(birthDate);
    if (deathDate !== undefined) person.death = partialDateColumns(deathDate);
    person.sortName = fullName(person);
    refuseIfAny([nameProblem(person), iinProblem(input.iin), ...dateProblems(tx, 'person', person)]);
    if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
    if (input.ethnicGroupId) await findRecord(tx, EthnicGroupEntity, input.ethnicGroupId, 'ethnicGroupId');
    const consents = await this.consents.rowsOf(tx, person, input.consents ?? [], (i) => ['consents', i]);
    if (input.ethnicGroupId !== undefined) await this.consents.underpinEthnicity(tx, person, consents);
    if (input.iin !== undefined) this.iins.seal(person);
    tx.warnIfAny(iinWarnings(person.iin, person.birth, person.gender));
    return consents;
  }
}

const EMPTY = {
  familyName: null, givenName: null, patronymicName: null, gender: null, areaId: null, iin: null, ethnicGroupId: null, phone: null,
  email: null, address: null, academicDegree: null, note: null, anonymisedOn: null,
  birth: partialDateColumns(null), death: partialDateColumns(null),
}; // prettier-ignore
