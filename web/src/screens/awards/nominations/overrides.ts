import type { CheckOutcome, NominationRule } from '../../../gql/graphql.js';

interface Check {
  readonly outcome: CheckOutcome;
  readonly overrideReason: string | null;
}
interface Override {
  readonly rule: NominationRule;
  readonly reason: string;
}

/** The rules that stand against a nomination and were not overridden: with one of them it can only be refused. */
export const unsettled = <Row extends Check>(checks: readonly Row[]): readonly Row[] =>
  checks.filter(({ outcome, overrideReason }) => outcome === 'BLOCK' && !overrideReason);

const GRAVITY: readonly CheckOutcome[] = ['BLOCK', 'WARN', 'PASS'];

/** What stands against a nomination comes first. */
export const gravestFirst = <Row extends Check>(checks: readonly Row[]): Row[] =>
  checks.toSorted((one, other) => GRAVITY.indexOf(one.outcome) - GRAVITY.indexOf(other.outcome));

/** A rule without a reason is not overridden. */
export const overridesOf = (rows: readonly Override[]): Override[] =>
  rows.filter(({ reason }) => reason.trim() !== '').map(({ rule, reason }) => ({ rule, reason: reason.trim() }));
