import type { Gender } from '../../../gql/graphql.js';
import { citationsInput, type CitationRow } from '../../../ui/form/citations-field.js';
import { otherNamesInput, type OtherNameRow } from '../../../ui/form/other-names-field.js';
import { placeOfRow, rowChanges } from '../../../ui/form/row-changes.js';
import type { ReadRecord } from '../../../ui/form/use-correction.js';
import type { EditedPerson } from './edit-person.document.js';

type Kept<Row> = Row & { readonly id?: string };

export interface EditedValues extends Record<string, unknown> {
  familyName: string;
  givenName: string;
  patronymicName: string;
  gender: Gender | null;
  areaId: string | null;
  academicDegree: string;
  deathDate: string | null;
  otherNames: readonly Kept<OtherNameRow>[];
  sources: readonly Kept<CitationRow>[];
}

/** What of a person is open, as the form holds it. */
export const readPerson = (person: EditedPerson): ReadRecord<EditedValues> => ({
  id: person.id,
  version: person.version,
  values: {
    familyName: person.familyName ?? '',
    givenName: person.givenName ?? '',
    patronymicName: person.patronymicName ?? '',
    gender: person.gender,
    areaId: person.area?.id ?? null,
    academicDegree: person.academicDegree ?? '',
    deathDate: person.deathDate,
    otherNames: person.otherNames.map(({ id, text, kind, language, startDate, endDate }) => ({
      id,
      text,
      kind,
      language,
      startDate,
      endDate,
    })),
    sources: person.citations.map(({ id, quote, source }) => ({ id, sourceId: source.id, quote: quote ?? '' })),
  },
});

/** A citation of another source is another citation. */
const citationChanges = (before: EditedValues['sources'], after: EditedValues['sources']) => {
  const sourceOf = new Map(before.map(({ id, sourceId }) => [id, sourceId]));
  const rows = after.map(({ id, ...row }) => (id && sourceOf.get(id) === row.sourceId ? { id, ...row } : row));
  return rowChanges<Kept<CitationRow>>(before, rows);
};

/** The changed fields as the API takes them: rows are added, corrected and withdrawn. */
export function personChanges(changes: Partial<EditedValues>, base: EditedValues): object {
  const { otherNames, sources, ...facts } = changes;
  const names = otherNames && rowChanges<Kept<OtherNameRow>>(base.otherNames, otherNames);
  const citations = sources && citationChanges(base.sources, sources);
  return {
    ...facts,
    ...(names && {
      otherNames: otherNamesInput(names.added),
      correctOtherNames: names.corrected,
      withdrawOtherNames: names.withdrawn,
    }),
    ...(citations && {
      sources: citationsInput(citations.added),
      correctCitations: citations.corrected,
      withdrawCitations: citations.withdrawn,
    }),
  };
}

/** Where in the form a problem of such an input belongs. */
export function placeInPerson(path: readonly string[], values: EditedValues, base: EditedValues): readonly string[] {
  const inNames = placeOfRow(
    path,
    { added: 'otherNames', corrected: 'correctOtherNames', name: 'otherNames' },
    rowChanges<Kept<OtherNameRow>>(base.otherNames, values.otherNames),
  );
  return inNames === path
    ? placeOfRow(
        path,
        { added: 'sources', corrected: 'correctCitations', name: 'sources' },
        citationChanges(base.sources, values.sources),
      )
    : inNames;
}
