import type { DecidedNominationInput, NominationVerdict } from '../../../gql/graphql.js';

/** What the form holds of one nomination. */
export interface Verdict {
  readonly verdict: NominationVerdict | null;
  readonly citation: string;
  readonly citationRu: string;
  readonly reason: string;
}
export const UNDECIDED: Verdict = { verdict: null, citation: '', citationRu: '', reason: '' };

interface Nomination {
  readonly id: string;
  readonly version: number;
}

/** The rows of the decision in the order of the list; of what is not decided nothing is said. */
export function decidedRows(
  nominations: readonly Nomination[],
  verdicts: Readonly<Record<string, Verdict>>,
): DecidedNominationInput[] {
  return nominations.flatMap(({ id, version }) => {
    const { verdict, citation, citationRu, reason } = verdicts[id] ?? UNDECIDED;
    if (!verdict) return [];
    const words: Readonly<Record<string, string>> = verdict === 'GRANT' ? { citation, citationRu } : { reason };
    const said = Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== ''));
    return [{ nominationId: id, expectedVersion: version, verdict, ...said }];
  });
}
