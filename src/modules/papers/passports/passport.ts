import type { Day } from '../../../kernel/clock.js';
import type { Printed } from '../languages.js';

/** From a day, or ever, until a day, or today. */
export interface Period {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}
export type Names = Readonly<Record<Printed, string | null>>;
interface Named {
  readonly name: Names;
}
interface Sum {
  readonly sum: number | null;
  readonly qualifier: string | null;
  readonly unknown: number;
}

/** An association by itself. */
export interface Association extends Named {
  readonly bin: string | null;
  readonly registrationState: string | null;
  readonly foundedOn: string | null;
  readonly dissolved: boolean;
  readonly dissolvedOn: string | null;
  readonly area: Named | null;
  readonly ethnicGroups: readonly Named[];
  readonly names: readonly (Named & { readonly startDate: string | null; readonly endDate: string | null })[];
  readonly declaredNumbers: readonly {
    readonly value: number;
    readonly qualifier: string;
    readonly asOf: string | null;
    readonly subject: Named;
  }[];
}
/** What hangs on it; a list that the viewer may not read is empty. */
export interface Hung {
  readonly accreditations: readonly {
    readonly number: string;
    readonly state: string;
    readonly validFrom: string | null;
    readonly validUntil: string | null;
  }[];
  readonly memberships: readonly {
    readonly startDate: string | null;
    readonly capacity: string | null;
    readonly person: { readonly displayName: string } | null;
    readonly post: { readonly title: Names; readonly role: { readonly code: string } } | null;
  }[];
  readonly events: readonly {
    readonly title: Names;
    readonly startDate: string | null;
    readonly kind: Named;
  }[];
  readonly contributions: readonly {
    readonly date: string | null;
    readonly kind: Named;
    readonly description: string | null;
    readonly amount: number | null;
    readonly amountQualifier: string;
  }[];
  readonly trainings: readonly { readonly topic: Names; readonly startDate: string | null }[];
  readonly awards: readonly { readonly date: string | null; readonly number: string | null; readonly type: Named }[];
  readonly earlyWarnings: readonly { readonly sentence: Names }[];
}
/** What was given in all; null for who may not read it. */
export interface Aid {
  readonly amount: Sum;
  readonly beneficiaries: readonly (Sum & { readonly of: Named | null })[];
}

const NAME = 'name { kk ru }';
export const ASSOCIATION = `${NAME} bin registrationState foundedOn dissolved dissolvedOn area { ${NAME} } ethnicGroups { ${NAME} }
  names { ${NAME} startDate endDate } declaredNumbers { value qualifier asOf subject { ${NAME} } }`;

/** How a list is read: by which rights, in which order, and what of it. */
interface Listed {
  readonly permissions: readonly string[];
  readonly asks: string;
  readonly order?: string;
  /** Which filter says the period of the passport. */
  readonly period?: string;
  /** Only what holds on its last day. */
  readonly asOf?: true;
}
export const LISTS: Readonly<Record<keyof Hung, Listed>> = {
  accreditations: { permissions: ['accreditation.read'], asks: 'number state validFrom validUntil' },
  memberships: {
    permissions: ['memberships.read', 'people.read'],
    asks: 'startDate capacity person { displayName } post { title { kk ru } role { code } }',
    order: 'POST',
    asOf: true,
  },
  events: {
    permissions: ['activities.read'],
    asks: `title { kk ru } startDate kind { ${NAME} }`,
    order: 'START',
    period: 'start',
  },
  contributions: {
    permissions: ['activities.read'],
    asks: `date kind { ${NAME} } description amount amountQualifier`,
    order: 'DATE',
    period: 'date',
  },
  trainings: { permissions: ['mediation.read'], asks: 'topic { kk ru } startDate', order: 'START', period: 'start' },
  awards: { permissions: ['awards.read'], asks: `date number type { ${NAME} }`, order: 'DATE', period: 'date' },
  earlyWarnings: { permissions: ['overview.read'], asks: 'sentence { kk ru }' },
};
/** Sums are counted, by the right to count. */
export const AID_PERMISSIONS = [...LISTS.contributions.permissions, 'statistics.read'];
export const AID = `query ($filter: ContributionFilter) { contributionsStatistics(filter: $filter) { totals {
  amount { sum qualifier unknown } beneficiaries { of { ${NAME} } sum qualifier unknown } } } }`;
