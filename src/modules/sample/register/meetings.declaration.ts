import type {
  AssignmentsService,
  MeetingRulesService,
  MeetingsService,
  ResolutionsService,
} from '../../meetings/index.js';

type MeetingInput = Parameters<MeetingsService['plan']>[1];
type ResolutionInput = Parameters<ResolutionsService['record']>[1];
type AssignmentInput = Parameters<AssignmentsService['give']>[1];
type RuleInput = Parameters<MeetingRulesService['define']>[1];

/** What a meeting decided, and the key of an organization that it created. */
export type ResolutionRow = Pick<ResolutionInput, 'text' | 'note'> & { readonly creates?: string };

/** A sitting that took place, as far as its source tells of it. */
export type MeetingRow = Pick<MeetingInput, 'kind' | 'date' | 'agenda' | 'note'> & {
  readonly key: string;
  readonly bodies: readonly string[];
  readonly openedBy?: string;
  /** Keys of people, each with the capacity as printed. */
  readonly guests?: Readonly<Record<string, string>>;
  readonly proposals?: readonly string[];
  readonly resolutions?: readonly ResolutionRow[];
};
/** What was to be done, and the key of the organization that shows that it was. */
export type AssignmentRow = Pick<AssignmentInput, 'text' | 'giverCapacity' | 'givenOn' | 'note'> & {
  readonly meeting: string;
  readonly area: string;
  readonly shownBy: string;
  readonly closedOn: string;
};
/** How the bodies of a kind decide. */
export type MeetingRuleRow = Pick<RuleInput, 'kind' | 'quorum' | 'majority' | 'note'> & { readonly statute: string };
