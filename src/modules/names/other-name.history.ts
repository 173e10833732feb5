import {
  asDate, asList, asLocalized, asOneOf, asParts, asWritten, field, storedAs, words, type HistoryField, type Words,
} from '../../platform/history/index.js'; // prettier-ignore

const otherName = asParts({
  text: asWritten,
  // What the history kept of organizations before these names were told like those of people.
  name: asLocalized,
  kind: asOneOf({
    SPELLING: words('басқаша жазылуы', 'иное написание', 'another spelling'),
    FORMER: words('бұрынғы атауы', 'прежнее имя', 'former name'),
    AS_PRINTED: words('баспадағыдай', 'как в печати', 'as printed'),
    INITIALS: words('инициалдары', 'инициалы', 'initials'),
    PASSPORT: words('төлқұжаттағы аты', 'имя в паспорте', 'name in the passport'),
    SHORT: words('қысқаша', 'краткое', 'short'),
  }),
  language: asWritten,
  script: asWritten,
  start: asDate,
  startDate: asDate,
  end: asDate,
  endDate: asDate,
});

/** How the other names of a record are told. */
export const otherNamesTold = (label: Words): HistoryField =>
  storedAs(field(label, asList(otherName)), {
    key: 'id',
    rows: `SELECT jsonb_build_object('id', n.id, 'text', n.text, 'kind', n.kind, 'language', n.language, 'script', n.script,
      'start', n.start_text, 'end', n.end_text) FROM other_names n WHERE n.subject_id = r.id`,
  });
