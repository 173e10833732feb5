import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { isSurelyAfter, mayFollow } from '../../kernel/partial-date.js';
import { problem, refuseIfAny, type Problem } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  findRecord,
  lockRecord,
  partialDateColumns,
  periodProblem,
  snapshot,
  UnitOfWork,
} from '../../platform/database/index.js';
import { changesOf, type Change } from '../../platform/events/index.js';
import { common } from '../../platform/problems/index.js';
import { SearchIndex } from '../../platform/search/index.js';
import { AreaEntity, EthnicGroupEntity } from '../reference/index.js';
import { SourcesService } from '../sources/index.js';
import { OtherNameEntity, PersonEntity } from './person.entity.js';
import type { CorrectPersonInput, OtherNameInput, PersonDetails, RegisterPersonInput } from './person.inputs.js';
import { fullName, iinProblem, iinWarnings, nameProblem } from './person.rules.js';

/** A command on a person that was carried out, with what is worth a look. */
export interface Recorded {
  readonly id: string;
  readonly warnings: readonly Problem[];
}

@Injectable()
export class PeopleService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sources: SourcesService,
    private readonly index: SearchIndex,
  ) {}

  register(ctx: RequestContext, input: RegisterPersonInput): Promise<Recorded> {
    return this.unit.run(ctx, async (tx) => {
      const person = Object.assign(new PersonEntity(), { id: uuidv7(), ...EMPTY });
      await this.apply(tx, person, input);
      await tx.db.insert(PersonEntity, person);
      const changes = [
        ...changesOf('Person', person.id, {}, snapshot(person)),
        ...(await this.storeNames(tx, person, input.otherNames ?? [])),
      ];
      changes.push(...(await this.sources.cite(tx, 'Person', person.id, input.sources)));
      tx.record({ name: 'person.registered', changes });
      return recorded(person);
    });
  }

  correct(ctx: RequestContext, input: CorrectPersonInput): Promise<Recorded> {
    return this.unit.run(ctx, async (tx) => {
      const person = await lockRecord(tx, PersonEntity, input.id, input.expectedVersion);
      const before = snapshot(person);
      await this.apply(tx, person, input);
      const own = changesOf('Person', person.id, before, snapshot(person));
      const changes = [...own];
      const names = input.otherNames ?? (await tx.db.findBy(OtherNameEntity, { personId: person.id })).map(asInput);
      changes.push(...(await this.storeNames(tx, person, names)));
      changes.push(...(await this.sources.cite(tx, 'Person', person.id, input.sources)));
      refuseIfAny([changes.length === 0 ? problem(common.NOTHING_CHANGED) : undefined]);
      // The version counts every correction, also one of the other names alone.
      if (own.length > 0) await tx.db.save(person);
      else await tx.db.increment(PersonEntity, { id: person.id }, 'version', 1);
      tx.record({ name: 'person.corrected', changes, ...(input.reason && { reason: input.reason }) });
      return recorded(person);
    });
  }

  private async apply(tx: Tx, person: PersonEntity, input: PersonDetails): Promise<void> {
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
      'photoConsent',
      'academicDegree',
      'note',
    ] as const;
    for (const column of columns) if (rest[column] !== undefined) Object.assign(person, { [column]: rest[column] });
    if (birthDate !== undefined) person.birth = partialDateColumns(birthDate);
    if (deathDate !== undefined) person.death = partialDateColumns(deathDate);
    person.sortName = fullName(person);
    const now = today(tx.now);
    refuseIfAny([
      nameProblem(person),
      iinProblem(input.iin),
      isSurelyAfter(known(person.birth), now) ? problem(common.DATE_IN_FUTURE, 'birthDate') : undefined,
      isSurelyAfter(known(person.death), now) ? problem(common.DATE_IN_FUTURE, 'deathDate') : undefined,
      mayFollow(known(person.birth), known(person.death)) ? undefined : problem(common.END_BEFORE_START, 'deathDate'),
    ]);
    if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
    if (input.ethnicGroupId) await findRecord(tx, EthnicGroupEntity, input.ethnicGroupId, 'ethnicGroupId');
  }

  /** Replaces the other names and the index of all names. */
  private async storeNames(tx: Tx, person: PersonEntity, names: readonly OtherNameInput[]): Promise<Change[]> {
    refuseIfAny(names.map(({ startDate, endDate }, i) => periodProblem(startDate, endDate, `otherNames.${i}.endDate`)));
    const before = (await tx.db.findBy(OtherNameEntity, { personId: person.id })).map(asInput);
    await tx.db.delete(OtherNameEntity, { personId: person.id });
    const rows = names.map(({ startDate, endDate, ...name }) => ({
      id: uuidv7(),
      personId: person.id,
      ...name,
      kind: name.kind ?? 'SPELLING',
      start: partialDateColumns(startDate),
      end: partialDateColumns(endDate),
    }));
    await tx.db.insert(OtherNameEntity, rows);
    const forms = rows.map(({ kind, text }) => ({ kind, form: text }));
    await this.index.put(tx, 'Person', person.id, [{ kind: 'MAIN', form: person.sortName }, ...forms]);
    return changesOf('Person', person.id, { otherNames: told(before) }, { otherNames: told(names) });
  }
}

const EMPTY = {
  familyName: null, givenName: null, patronymicName: null, gender: null, areaId: null, iin: null, ethnicGroupId: null, phone: null,
  email: null, address: null, photoConsent: null, academicDegree: null, note: null,
  birth: partialDateColumns(null), death: partialDateColumns(null),
}; // prettier-ignore

const known = <T extends { text: string }>(date: T): T | null => (date.text ? date : null);
const recorded = (person: PersonEntity): Recorded => ({
  id: person.id,
  warnings: iinWarnings(person.iin, person.birth, person.gender),
});
/** As the history keeps them: whatever the order in which they came. */
const told = (names: readonly OtherNameInput[]): object[] =>
  names
    .map(({ text, kind, language, script, startDate, endDate }) => ({
      text,
      kind: kind ?? 'SPELLING',
      language: language ?? null,
      script: script ?? null,
      startDate: startDate ?? null,
      endDate: endDate ?? null,
    }))
    .sort((a, b) => (a.text < b.text ? -1 : 1));
const asInput = (name: OtherNameEntity): OtherNameInput => ({
  text: name.text,
  kind: name.kind as OtherNameInput['kind'] & string,
  language: name.language,
  script: name.script,
  startDate: name.start.text,
  endDate: name.end.text,
});
