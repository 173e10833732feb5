import {
  asDate, asList, asLocalized, asParts, dateIn, type Stored,
} from '../../platform/history/index.js'; // prettier-ignore

interface NameInLine {
  readonly id: string;
  readonly name: object;
  readonly start: { readonly text: string | null };
}

/** The names that a record once had, each until the next one began, as the history tells them. Earlier entries told one at a time. */
export const formerNames = asList(
  asParts({ name: asLocalized, start: asDate, startDate: asDate, end: asDate, endDate: asDate }),
);

/** The same of the names of a record as they stand in its line: all but the last, which is the one of the record itself. */
export const formerNamesOf = (names: readonly NameInLine[]): object[] =>
  names.slice(0, -1).map(({ id, name, start }, i) => ({
    id, name, startDate: start.text, endDate: names[i + 1]!.start.text,
  })); // prettier-ignore

/**
 * The same as it lies in the table. Beside it stands what is not as the record itself has it: a last name that is another,
 * an only one that began on another day, and that there is none.
 */
export const formerNamesIn = (table: string, owner: string, beginning: string): Stored => ({
  key: 'id',
  rows: `SELECT jsonb_build_object('id', n.id, 'name', jsonb_build_object('kk', n.name_kk, 'ru', n.name_ru, 'en', n.name_en),
      'startDate', ${dateIn('n', 'start')}, 'endDate', n.until)
    FROM (SELECT l.*, lead(l.id) OVER line AS next, lead(${dateIn('l', 'start')}) OVER line AS until, count(*) OVER () AS names
      FROM ${table} l WHERE l.${owner} = r.id WINDOW line AS (ORDER BY l.position)) n
    WHERE n.next IS NOT NULL OR (n.name_kk, n.name_ru, n.name_en) IS DISTINCT FROM (r.name_kk, r.name_ru, r.name_en)
      OR n.names = 1 AND ${dateIn('n', 'start')} <> ${dateIn('r', beginning)}
    UNION ALL SELECT jsonb_build_object('name', 'none') WHERE NOT EXISTS (SELECT FROM ${table} l WHERE l.${owner} = r.id)`,
});
