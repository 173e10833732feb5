import { plainWords, searchKey } from '../../kernel/search-key.js';
import { bindText } from './bindings.js';
import type { Compilation } from './compilation.js';
import type { Order, Reading, Table } from './declaration.js';
import { literal, type Frame } from './frame.js';
import { refusals, requestError } from '../problems/index.js';
import { BoundValue, type Binder, type ValueObject } from './values.js';

/** Only so many names are ranked: the index finds them, the best first. */
const CANDIDATES = 500;
/** A name is found by so many of its words; more do not narrow it further. */
const MAX_WORDS = 16;
/** Shorter words are like too many others. */
const MIN_ALIKE = 3;
/** How like the other words must be where the longest is like enough for the index. */
const OTHER_WORDS_ALIKE = 0.3;
/** As the index of the table has it. */
const WORDS = `to_tsvector('simple', s.key || ' ' || s.plain)`;

const key = (given: unknown): string => {
  const folded = searchKey(bindText(given));
  if (folded === '') throw requestError(refusals.SEARCH_EMPTY);
  return folded;
};
const plain = (given: unknown): string => plainWords(bindText(given));
const wordsOf = (text: string): string[] => text.split(' ').slice(0, MAX_WORDS);
/** Words hold letters and digits only, hence no operators. */
const allOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' & ');

/** Names are found while they are typed. A letter alone begins too many of them, unless it stands by a longer word. */
const beginnings = (given: unknown): string => {
  const words = wordsOf(key(given));
  const initials = words.some((word) => word.length > 1);
  return words.map((word) => `'${word}'${initials ? ':*' : ''}`).join(' & ');
};
const longFirst = (given: unknown): string[] => wordsOf(key(given)).sort((a, b) => b.length - a.length);
const longest = (given: unknown): string | null => longFirst(given).find((word) => word.length >= MIN_ALIKE) ?? null;

type Hit = (columns: string, condition: string) => string;

/**
 * Names that hold every word of the search, best first: the very name, its words as recorded, the same words folded,
 * words that begin so. When there is none, names whose words are all alike.
 */
export function nameHits(search: BoundValue, bind: Binder, hit: Hit): string {
  const holds = (query: (given: unknown) => string): string => `${WORDS} @@ ${bind(search, 'tsquery', query)}`;
  const names = (tier: number, condition: string, order = ''): string =>
    `(${hit(`s.form AS match_form, s.kind AS match_kind, s.key AS match_key, s.plain AS match_plain, ${tier} AS match_tier`, condition)}` +
    `${order} LIMIT ${CANDIDATES})`;
  const direct = [
    // The very name is the shortest of those that hold its words.
    names(
      2,
      holds((given) => allOf(wordsOf(plain(given)))),
      ' ORDER BY length(s.plain)',
    ),
    names(
      2,
      holds((given) => allOf(wordsOf(key(given)))),
    ),
    names(3, holds(beginnings)),
  ];
  const alike = `${bind(search, 'text', longest)} <% s.key AND ${OTHER_WORDS_ALIKE} <= ALL (
    SELECT word_similarity(word, s.key) FROM unnest(${bind(search, 'text[]', longFirst)}) word)`;
  const written = bind(search, 'text[]', (given) => wordsOf(plain(given)).map((word) => `% ${word} %`));
  const isName = `match_plain = ${bind(search, 'text', plain)}`;
  const rank = `CASE WHEN ${isName} THEN 0 WHEN concat(' ', match_plain, ' ') LIKE ALL (${written}) THEN 1 ELSE match_tier END`;
  const similarity = `CASE WHEN ${isName} THEN 1 ELSE similarity(match_key, ${bind(search, 'text', key)}) END`;
  return (
    `(WITH direct AS MATERIALIZED (${direct.join(' UNION ALL ')} LIMIT ${CANDIDATES}), ` +
    `alike AS ${names(4, `${alike} AND NOT EXISTS (SELECT 1 FROM direct)`)} ` +
    `SELECT DISTINCT ON (id) *, ${rank} AS match_rank, ${similarity} AS match_similarity ` +
    `FROM (SELECT * FROM direct UNION ALL SELECT * FROM alike) hits ORDER BY id, match_rank, match_similarity DESC, match_form)`
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

/** The best first, then the likest; equal ones in the order of the list. */
export const matchOrder = (reading: Reading): Order => ({
  keys: [
    { sql: (t) => t('match_rank'), type: 'integer' },
    { sql: (t) => `(1 - ${t('match_similarity')})`, type: 'float8' },
    ...(reading.orders?.[reading.defaultOrder?.field ?? '']?.keys ?? []),
  ],
});

/** True where one of the names of a record, in whatever spelling, is one of another's: for `Reading.similar`. */
export const sameName = (other: Table, recorded: Table): string =>
  `${other('id')} IN (SELECT o.subject_id FROM search_names s JOIN search_names o ON o.key = s.key AND o.subject_type = s.subject_type
    WHERE s.subject_id = ${recorded('id')} AND s.kind <> 'INITIALS' AND o.kind <> 'INITIALS')`;
