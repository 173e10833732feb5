import type { ConsentInput, Gender, RegisterPersonInput } from '../../../gql/graphql.js';
import { citationsInput, type CitationRow } from '../../../ui/form/citations-field.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { otherNamesInput, type OtherNameRow } from '../../../ui/form/other-names-field.js';
import type { ConsentValues } from '../consent-fields.js';

export interface NewPerson extends Record<string, unknown> {
  familyName: string;
  givenName: string;
  patronymicName: string;
  gender: Gender | null;
  areaId: string | null;
  academicDegree: string;
  birthDate: string | null;
  deathDate: string | null;
  iin: string;
  phone: string;
  email: string;
  address: string;
  ethnicGroupId: string | null;
  note: string;
  otherNames: readonly OtherNameRow[];
  consents: readonly ConsentValues[];
  sources: readonly CitationRow[];
}

export const NOBODY: NewPerson = {
  familyName: '',
  givenName: '',
  patronymicName: '',
  gender: null,
  areaId: null,
  academicDegree: '',
  birthDate: null,
  deathDate: null,
  iin: '',
  phone: '',
  email: '',
  address: '',
  ethnicGroupId: null,
  note: '',
  otherNames: [],
  consents: [],
  sources: [],
};

/** As the API takes it. Rows that were begun and left empty are not sent. */
export const personInput = ({ otherNames, consents, sources, ...facts }: NewPerson): RegisterPersonInput => ({
  ...onlyFilled(facts),
  ...some('otherNames', otherNamesInput(otherNames)),
  ...some(
    'consents',
    consents.map((each) => onlyFilled({ ...each }) as unknown as ConsentInput),
  ),
  ...some('sources', citationsInput(sources)),
});

const some = (name: string, rows: readonly unknown[]): object => (rows.length > 0 ? { [name]: rows } : {});
