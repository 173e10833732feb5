import {
  asDate,
  asList,
  asLocalized,
  asEnum,
  asParts,
  asWritten,
  dateIn,
  field,
  storedAs,
} from '../../platform/history/index.js';

const otherName = asParts({
  text: asWritten,
  // What the history kept of organizations before it recorded these names like those of people.
  name: asLocalized,
  kind: asEnum('OtherNameKind'),
  language: asWritten,
  script: asWritten,
  start: asDate,
  startDate: asDate,
  end: asDate,
  endDate: asDate,
});

/** How the history shows the other names of a record. */
export const otherNamesField = storedAs(field(asList(otherName)), {
  key: 'id',
  rows: `SELECT jsonb_build_object('id', n.id, 'text', n.text, 'kind', n.kind, 'language', n.language, 'script', n.script,
      'start', ${dateIn('n', 'start')}, 'end', ${dateIn('n', 'end')}) FROM other_names n WHERE n.subject_id = r.id`,
});
