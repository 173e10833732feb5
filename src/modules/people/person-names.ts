import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../../platform/context/index.js';
import { partialDateColumns, periodProblem } from '../../platform/database/index.js';
import { changesOf, type Change } from '../../platform/events/index.js';
import { SearchIndex } from '../../platform/search/index.js';
import { OtherNameEntity, type PersonEntity } from './person.entity.js';
import type { OtherNameInput } from './person.inputs.js';

/** The other names of a person, and the index by which all names are found. */
@Injectable()
export class PersonNames {
  constructor(private readonly index: SearchIndex) {}

  async of(tx: Tx, personId: string): Promise<OtherNameInput[]> {
    return (await tx.db.findBy(OtherNameEntity, { personId })).map(asInput);
  }

  /** Replaces the other names and the index of all names. */
  async store(tx: Tx, person: PersonEntity, names: readonly OtherNameInput[]): Promise<Change[]> {
    refuseIfAny(names.map(({ startDate, endDate }, i) => periodProblem(startDate, endDate, `otherNames.${i}.endDate`)));
    const before = await this.of(tx, person.id);
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
