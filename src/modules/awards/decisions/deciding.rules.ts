import { problem, type Problem } from '../../../kernel/refusal.js';

/** A row of a decision and the nomination it names, as it stands. */
export interface Row {
  readonly nominationId: string;
  readonly isGrant: boolean;
  readonly reason: string | null | undefined;
  readonly nominee: string;
  readonly state: string;
  readonly submittedOn: string | null;
  readonly decidingBodyId: string | null;
  readonly preparedBy: readonly string[];
  readonly checkedBy: string | null;
  readonly governedBy: string | null;
  readonly deciderKinds: readonly string[];
  /** Rules that are against it on the day of the decision, but for the overridden ones, and what each says to the reader. */
  readonly against: readonly { readonly rule: string; readonly sentence: string }[];
}
export interface Deciding {
  readonly actors: readonly string[];
  readonly day: string;
  readonly bodyId: string;
  readonly bodyKind: string;
}

/** Why one row cannot be decided: the first reason, said at the row. */
export function rowProblem(row: Row, i: number, rows: readonly Row[], by: Deciding): Problem | undefined {
  const at = (code: string, field = 'nominationId', details: Problem['details'] = {}): Problem =>
    problem(code, ['rows', i, field], details);
  const before = rows.slice(0, i);
  if (before.some((each) => each.nominationId === row.nominationId)) return at('DUPLICATE');
  if (row.state !== 'CHECKED') return at('NOT_IN_THIS_STATE');
  if (row.preparedBy.some((each) => by.actors.includes(each))) return at('FOUR_EYES');
  if (row.decidingBodyId !== null && row.decidingBodyId !== by.bodyId) return at('FOR_ANOTHER_BODY');
  if (row.submittedOn !== null && by.day < row.submittedOn) return at('DECIDED_BEFORE_NOMINATION');
  if (!row.isGrant) return row.reason ? undefined : at('REQUIRED', 'reason');
  if (before.some((each) => each.isGrant && each.nominee === row.nominee)) return at('NOMINEE_TWICE');
  if (row.checkedBy !== row.governedBy) return at('RULES_CHANGED');
  if (row.deciderKinds.length > 0 && !row.deciderKinds.includes(by.bodyKind)) return at('DECIDER_NOT_ALLOWED');
  if (row.against.some(({ rule }) => rule === 'RECIPIENT')) return at('RECIPIENT_NOT_ALLOWED');
  if (row.against.length === 0) return undefined;
  return at('CHECK_BLOCKS', 'nominationId', { rules: row.against.map(({ sentence }) => sentence).join(' ') });
}
