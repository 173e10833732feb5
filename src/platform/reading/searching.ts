import { plainWords, searchKey } from '../../kernel/search-key.js';
import { bindText } from './bindings.js';
import type { Compilation } from './compilation.js';
import type { Order, Reading, Table } from './declaration.js';
import { literal, type Frame } from './frame.js';
import { refusals, requestError } from '../problems/index.js';
import { BoundValue, type Binder, type ValueObject } from './values.js';

/** Of names that are only alike so many are shown, the likest. */
const LIKEST = 500;
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
/** A word of which folding leaves one letter («Щщщщ» is `s`) is like half of all names: it is found as it is written only. */
const isFoldable = (given: unknown): boolean =>
  wordsOf(plain(given)).every((word) => word.length < MIN_ALIKE || searchKey(word).length > 1);
/** Every word as it is written, or the beginning of every word as it is folded. */
const byWords = (given: unknown): string => {
  const written = allOf(wordsOf(plain(given)));
  return isFoldable(given) ? `${written} | ${beginnings(given)}` : written;
};
const longFirst = (given: unknown): string[] => wordsOf(key(given)).sort((a, b) => b.length - a.length);
const longest = (given: unknown): string | null => longFirst(given).find((word) => word.length >= MIN_ALIKE) ?? null;
const asWords = (words: readonly string[]): string[] => words.map((word) => `% ${word} %`);

type Hit = (columns: string, condition: string) => string;

/**
 * Names that hold every word of the search, all of them, best first: the very name, its words as recorded, the same words
 * folded, words that begin so. When there is none, the likest names whose words are all alike.
 */
export function nameHits(search: BoundValue, bind: Binder, hit: Hit): string {
  const names = (tier: number, condition: string): string =>
    hit(
      `s.form AS match_form, s.kind AS match_kind, s.key AS match_key, s.plain AS match_plain, ${tier} AS match_tier`,
      condition,
    );
  const similarityOf = (of: string): string => `similarity(${of}, ${bind(search, 'text', key)})`;
  const direct = names(3, `${WORDS} @@ ${bind(search, 'tsquery', byWords)}`);
  const alike = names(
    4,
    `${bind(search, 'text', longest)} <% s.key AND NOT EXISTS (SELECT 1 FROM direct) AND ${OTHER_WORDS_ALIKE} <= ALL (
      SELECT word_similarity(word, s.key) FROM unnest(${bind(search, 'text[]', longFirst)}) word)`,
  );
  const isName = `match_plain = ${bind(search, 'text', plain)}`;
  const holds = (column: string, words: (given: unknown) => string[]): string =>
    `concat(' ', ${column}, ' ') LIKE ALL (${bind(search, 'text[]', words)})`;
  const rank = `CASE WHEN match_tier = 4 THEN 4 WHEN ${isName} THEN 0
    WHEN ${holds('match_plain', (given) => asWords(wordsOf(plain(given))))} THEN 1
    WHEN ${holds('match_key', (given) => asWords(wordsOf(key(given))))} THEN 2 ELSE 3 END`;
  const similarity = `CASE WHEN ${isName} THEN 1 ELSE ${similarityOf('match_key')} END`;
  return (
    `(WITH direct AS MATERIALIZED (${direct}), alike AS (${alike} ORDER BY ${similarityOf('s.key')} DESC LIMIT ${LIKEST}) ` +
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
