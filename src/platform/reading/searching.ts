import { searchKey, searchWords } from '../../kernel/search-key.js';
import { bindText } from './bindings.js';
import type { Compilation } from './compilation.js';
import type { Order, Reading } from './declaration.js';
import { literal, type Frame } from './frame.js';
import { badQuery, BoundValue, type Binder, type ValueObject } from './values.js';

/** Only so many names are ranked: the index finds them, similarity orders them. */
const CANDIDATES = 500;

const key = (given: unknown): string => {
  const folded = searchKey(bindText(given));
  if (folded === '') throw badQuery('SEARCH_EMPTY', 'A search needs at least one letter or digit', 'search');
  return folded;
};
/** Every word must begin some word of the name: names are found while they are typed. Folded words hold no operators. */
const wordQuery = (given: unknown): string =>
  searchWords(key(given))
    .map((word) => `'${word}':*`)
    .join(' & ');

/** Names that hold every word of the search, best first; when there is none, names that sound alike. */
export function nameHits(
  search: BoundValue,
  bind: Binder,
  hit: (columns: string, condition: string) => string,
): string {
  const whole = bind(search, 'text', key);
  const words = `to_tsvector('simple', s.key) @@ ${bind(search, 'tsquery', wordQuery)}`;
  const match = `s.form AS match_form, s.kind AS match_kind, similarity(s.key, ${whole}) AS match_similarity`;
  return (
    `(WITH direct AS MATERIALIZED (${hit(match, words)} LIMIT ${CANDIDATES}), ` +
    `alike AS (${hit(match, `${whole} <% s.key AND NOT EXISTS (SELECT 1 FROM direct)`)} LIMIT ${CANDIDATES}) ` +
    `SELECT DISTINCT ON (id) * FROM (SELECT * FROM direct UNION ALL SELECT * FROM alike) hits ORDER BY id, match_similarity DESC, match_form)`
  );
}

/** `FROM` of a list that is searched: the conditions of the list are inside, so that the candidates are already its own. */
export function matchedBySearch(
  compiler: Compilation,
  reading: Reading,
  args: ValueObject,
  frame: Frame,
  columns: string,
  conditions: () => string[],
): string | undefined {
  if (!(args.search instanceof BoundValue)) return undefined;
  const where = conditions();
  const hits = nameHits(args.search, compiler.bind, (match, condition) =>
    [
      `SELECT ${columns}, ${match} FROM search_names s JOIN ${reading.table} ${frame.alias} ON ${frame.alias}.id = s.subject_id`,
      `WHERE ${[condition, `s.subject_type IN (${subjectTypes(compiler, reading)})`, ...where].join(' AND ')}`,
    ].join(' '),
  );
  return `${hits} ${frame.alias}`;
}

const subjectTypes = (compiler: Compilation, reading: Reading): string => {
  const types = Object.keys(compiler.readings.get(reading.type).variants?.types ?? { [reading.type]: null });
  return types.map(literal).join(', ');
};

/** The likest first; equal ones in the usual order of the list. */
export const matchOrder = (reading: Reading): Order => ({
  keys: [
    { sql: (t) => `(1 - ${t('match_similarity')})`, type: 'float8' },
    ...(reading.orders?.[reading.defaultOrder?.field ?? '']?.keys ?? []),
  ],
});
