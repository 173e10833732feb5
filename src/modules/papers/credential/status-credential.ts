import type { State } from '../../../platform/proofs/index.js';
import { encodedList, lengthWith } from './bitstring.js';

/** What a list of statuses is for, and the states of papers that it marks. A paper that was replaced is no longer one. */
export const PURPOSES = {
  revocation: ['REVOKED', 'REPLACED'],
  suspension: ['SUSPENDED'],
} as const satisfies Readonly<Record<string, readonly State[]>>;
export type Purpose = keyof typeof PURPOSES;
const ALL = Object.keys(PURPOSES) as readonly Purpose[];

/** Where anybody fetches the list of a purpose, under the address of the registry. */
export const pathOf = (purpose: string): string => `/credential-statuses/${purpose}`;

/** `credentialStatus` of a credential at that place of every list: a Bitstring Status List Entry (W3C) for each purpose. */
export const statusEntries = (issuer: string, place: number): object[] =>
  ALL.map((statusPurpose) => {
    const list = issuer + pathOf(statusPurpose);
    return {
      id: `${list}#${place}`,
      type: 'BitstringStatusListEntry',
      statusPurpose,
      statusListIndex: String(place),
      statusListCredential: list,
    };
  });

const [EARLIER_MS, DAY_MS] = [5 * 60_000, 86_400_000];

/**
 * A Bitstring Status List Credential (W3C): whoever takes it whole tells nobody which place he looks at. It holds since a little
 * before now, for clocks differ, and for a day, so that no old one is shown for it.
 */
export function statusCredential(
  purpose: Purpose,
  { last, places }: { readonly last: number; readonly places: readonly number[] },
  { issuer, now }: { readonly issuer: string; readonly now: Date },
): object {
  const id = issuer + pathOf(purpose);
  const at = (ms: number): string => new Date(now.getTime() + ms).toISOString();
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: at(-EARLIER_MS),
    validUntil: at(DAY_MS),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: encodedList(lengthWith(last), places),
    },
  };
}
