import { foldedName } from '../../src/kernel/search-key.js';
import type { Row } from './copy.js';
import { STREAM, idOf } from './ids.js';
import { written } from './names.js';
import type { Organization } from './organizations.js';
import type { People } from './people.js';

export const SEARCH_NAME_COLUMNS = ['id', 'subject_type', 'subject_id', 'kind', 'form', 'plain', 'key', 'folding'];

const folded = (form: string): Row => {
  const { plain, key, folding } = foldedName(form);
  return [plain, key, folding];
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  BODY: 'Body',
  ASSOCIATION: 'Association',
  INSTITUTION: 'Institution',
};

export function* personSearchRows(people: People): Generator<Row> {
  let entry = 0;
  for (let index = 0; index < people.count; index++) {
    const person = people.person(index);
    const main = { text: written(person.name), kind: 'MAIN' };
    for (const { text, kind } of [main, ...people.otherNames(person)]) {
      const id = idOf(people.seed, STREAM.personSearchName, entry++);
      yield [id, 'Person', people.id(index), kind, text, ...folded(text)];
    }
  }
}

export function* organizationSearchRows(seed: number, organizations: readonly Organization[]): Generator<Row> {
  let entry = 0;
  for (const { id, type, name, renamed } of organizations) {
    const names = renamed ? [name, renamed.from] : [name];
    for (const form of new Set(names.flatMap(({ kk, ru }) => [kk, ru]))) {
      const rowId = idOf(seed, STREAM.organizationSearchName, entry++);
      yield [rowId, TYPE_NAMES[type] ?? type, id, 'OFFICIAL', form, ...folded(form)];
    }
  }
}
