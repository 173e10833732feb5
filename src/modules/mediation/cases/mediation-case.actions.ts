import { permissions } from '../mediation.permissions.js';

export type MediationStage = 'REQUEST' | 'CONSULTATION' | 'MEDIATION' | 'AGREEMENT' | 'NO_AGREEMENT' | 'WITHDRAWN';

interface Row {
  /** The stages in which it can be done. */
  readonly from: readonly MediationStage[];
  /** The stage after it; absent: the same. */
  readonly to?: MediationStage;
  readonly permission: string;
}
const write = permissions['mediation.cases.write'];

/** What a case can be once it is no request any more. */
export const COURSES = ['CONSULTATION', 'MEDIATION'] as const satisfies readonly MediationStage[];
/** How it can end. */
export const OUTCOMES = ['AGREEMENT', 'NO_AGREEMENT', 'WITHDRAWN'] as const satisfies readonly MediationStage[];
const STAGES: readonly MediationStage[] = ['REQUEST', ...COURSES, ...OUTCOMES];

/**
 * What can be done with a case, in which stage and by which right. The one table: the server refuses by it, and
 * `availableActions` is read by it.
 */
const ACTIONS = {
  CORRECT: { from: STAGES, permission: write },
  CONSULT: { from: ['REQUEST'], to: 'CONSULTATION', permission: write },
  MEDIATE: { from: ['REQUEST'], to: 'MEDIATION', permission: write },
  AGREE: { from: COURSES, to: 'AGREEMENT', permission: write },
  DISAGREE: { from: COURSES, to: 'NO_AGREEMENT', permission: write },
  WITHDRAW: { from: COURSES, to: 'WITHDRAWN', permission: write },
} as const satisfies Readonly<Record<string, Row>>;

export const actionRows: Readonly<Record<keyof typeof ACTIONS, Row>> = ACTIONS;

/** Whether one stage follows right after another. */
export const follows = (from: MediationStage, to: MediationStage): boolean =>
  Object.values(actionRows).some((row) => row.to === to && row.from.includes(from));

export const isCourse = (stage: MediationStage): stage is (typeof COURSES)[number] =>
  COURSES.some((each) => each === stage);
export const isOutcome = (stage: MediationStage): boolean => OUTCOMES.some((each) => each === stage);
