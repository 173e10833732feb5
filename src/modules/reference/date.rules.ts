import type { Day } from '../../kernel/clock.js';
import { problem, type InputPath, type Problem } from '../../kernel/refusal.js';

/** Of a date only the first and the last day it can mean count; a date that is not known contradicts nothing. */
export type Known = Day | { readonly earliest: Day | null; readonly latest: Day | null } | null | undefined;
type Verdict = 'REFUSE' | 'WARN';
/** The first date cannot (REFUSE) or hardly (WARN) lie after the second one; said with a code at a field of the input. */
type Rule = readonly [earlier: string, later: string, verdict: Verdict, code: string, field: string];

/** Independence of the Republic of Kazakhstan. */
const REPUBLIC = '1991-12-16';

const notYet = <F extends string>(fact: F, field: string) =>
  [fact, 'today', 'REFUSE', 'DATE_IN_FUTURE', field] as const;
/** Of a period, unless the code says of what else. */
const order = <F extends string, G extends string>(earlier: F, later: G, field: string, code = 'END_BEFORE_START') =>
  [earlier, later, 'REFUSE', code, field] as const;
/** How long a right or a paper is to last. */
const valid = <F extends string>(from: F) => order(from, 'until', 'validUntil', 'VALID_UNTIL_BEFORE_START');
const lived = <F extends string>(fact: F, field: string) => ['birth', fact, 'REFUSE', 'BEFORE_BIRTH', field] as const;
const founded = <F extends string>(fact: F, field: string) =>
  ['founded', fact, 'WARN', 'BEFORE_FOUNDING', field] as const;
/** Of another organization than the one that the record belongs to: when it was there. */
const beside = <O extends string, F extends string>(organization: O, fact: F, field: string) =>
  [
    [`${organization}Founded`, fact, 'WARN', 'BEFORE_FOUNDING', field],
    [fact, `${organization}Dissolved`, 'WARN', 'AFTER_DISSOLUTION', field],
  ] as const;
const gone = <F extends string>(fact: F, verdict: Verdict, field: string) =>
  [fact, 'dissolved', verdict, 'AFTER_DISSOLUTION', field] as const;

/** What dates of one record, and of those it hangs on, can be together. Papers are messy: only the impossible is refused. */
const RULES = {
  person: [notYet('birth', 'birthDate'), notYet('death', 'deathDate'), order('birth', 'death', 'deathDate', 'DEATH_BEFORE_BIRTH')],
  organization: [notYet('founded', 'foundedOn'), order('founded', 'dissolved', 'foundedOn', 'DISSOLVED_BEFORE_FOUNDED')],
  confirmation: [notYet('confirmed', 'confirmedOn')],
  dissolution: [
    notYet('dissolved', 'effectiveDate'), order('founded', 'dissolved', 'effectiveDate', 'DISSOLVED_BEFORE_FOUNDED'),
    ['renamed', 'dissolved', 'WARN', 'RENAMED_LATER', 'effectiveDate'],
  ],
  succession: [founded('effective', 'effectiveDate')],
  membership: [
    order('start', 'end', 'endDate'), order('attested', 'end', 'endDate', 'END_BEFORE_ATTESTED'),
    order('start', 'attested', 'attestedOn', 'ATTESTED_BEFORE_START'), notYet('attested', 'attestedOn'),
    lived('start', 'startDate'), lived('attested', 'attestedOn'), lived('end', 'endDate'),
    ['start', 'death', 'REFUSE', 'PERSON_DIED', 'personId'], ['attested', 'death', 'REFUSE', 'PERSON_DIED', 'personId'],
    ['end', 'death', 'WARN', 'END_AFTER_DEATH', 'endDate'],
    founded('start', 'startDate'), founded('attested', 'attestedOn'),
    gone('start', 'REFUSE', 'startDate'), gone('attested', 'WARN', 'attestedOn'), gone('end', 'WARN', 'endDate'),
    ['termStart', 'start', 'WARN', 'OUTSIDE_TERM', 'termId'], ['start', 'termEnd', 'WARN', 'OUTSIDE_TERM', 'termId'],
    ['end', 'termEnd', 'WARN', 'OUTSIDE_TERM', 'termId'], ['lasts', 'termEnd', 'WARN', 'OUTSIDE_TERM', 'termId'],
    ...beside('delegator', 'start', 'onBehalfOfId'), ...beside('delegator', 'attested', 'onBehalfOfId'),
  ],
  term: [
    order('start', 'end', 'endDate'),
    founded('start', 'startDate'), gone('start', 'REFUSE', 'startDate'), gone('end', 'WARN', 'endDate'),
  ],
  post: [notYet('closed', 'closedOn'), founded('closed', 'closedOn'), gone('closed', 'WARN', 'closedOn')],
  award: [
    notYet('given', 'date'), notYet('decided', 'decisionDate'),
    ['republic', 'given', 'WARN', 'BEFORE_REPUBLIC', 'date'],
    lived('given', 'date'), lived('decided', 'decisionDate'),
    ['given', 'death', 'WARN', 'POSTHUMOUS', 'date'],
    founded('given', 'date'), gone('given', 'WARN', 'date'),
    ['decided', 'given', 'WARN', 'DECIDED_AFTERWARDS', 'decisionDate'],
    ['decided', 'signed', 'WARN', 'DECIDED_AFTERWARDS', 'decisionDate'],
    ['decided', 'acted', 'WARN', 'DECIDED_AFTERWARDS', 'decisionDate'],
    ['signed', 'given', 'WARN', 'GIVEN_BEFORE_SIGNED', 'date'], ['given', 'ended', 'WARN', 'GIVEN_AFTER_END', 'date'],
    ...beside('grantor', 'given', 'grantingBodyId'), ...beside('grantor', 'decided', 'grantingBodyId'),
    ['presenterBirth', 'given', 'REFUSE', 'BEFORE_BIRTH', 'presenterId'],
    ['given', 'presenterDeath', 'WARN', 'PERSON_DIED', 'presenterId'],
  ],
  awardDecision: [notYet('decided', 'date'), founded('decided', 'date'), gone('decided', 'WARN', 'date')],
  awardAct: [
    notYet('acted', 'effectiveOn'),
    ['decided', 'acted', 'REFUSE', 'ACT_BEFORE_AWARD', 'effectiveOn'],
    ['formerAct', 'acted', 'REFUSE', 'ACT_BEFORE_FORMER', 'effectiveOn'],
    ['ordered', 'acted', 'WARN', 'ACT_BEFORE_DECISION', 'effectiveOn'],
    ['given', 'acted', 'WARN', 'ACT_BEFORE_GIVEN', 'effectiveOn'],
  ],
  accreditationApplication: [
    notYet('received', 'receivedOn'), notYet('considered', 'consideredOn'), notYet('decided', 'decidedOn'),
    ['received', 'considered', 'REFUSE', 'STEP_BEFORE_FORMER', 'consideredOn'], ['considered', 'decided', 'REFUSE', 'STEP_BEFORE_FORMER', 'decidedOn'],
    ['received', 'decided', 'REFUSE', 'STEP_BEFORE_FORMER', 'decidedOn'], founded('received', 'receivedOn'), gone('received', 'REFUSE', 'receivedOn'),
    gone('considered', 'WARN', 'consideredOn'), gone('decided', 'WARN', 'decidedOn'),
  ],
  accreditation: [
    valid('start'), ['decided', 'start', 'WARN', 'ACT_BEFORE_DECISION', 'validFrom'],
    gone('start', 'REFUSE', 'validFrom'),
    ['start', 'firstAct', 'REFUSE', 'STEP_BEFORE_FORMER', 'validFrom'], order('renewed', 'until', 'validUntil', 'VALID_UNTIL_BEFORE_RENEWAL'),
  ],
  accreditationAct: [
    notYet('acted', 'effectiveOn'), notYet('decided', 'decidedOn'), order('acted', 'until', 'validUntil', 'VALID_UNTIL_BEFORE_RENEWAL'),
    ['start', 'acted', 'REFUSE', 'STEP_BEFORE_FORMER', 'effectiveOn'], ['formerAct', 'acted', 'REFUSE', 'STEP_BEFORE_FORMER', 'effectiveOn'],
    ['granted', 'decided', 'REFUSE', 'STEP_BEFORE_FORMER', 'decidedOn'], ['formerDecided', 'decided', 'REFUSE', 'STEP_BEFORE_FORMER', 'decidedOn'],
    ['decided', 'acted', 'WARN', 'ACT_BEFORE_DECISION', 'effectiveOn'],
    ['formerUntil', 'until', 'REFUSE', 'STEP_BEFORE_FORMER', 'validUntil'], gone('acted', 'REFUSE', 'effectiveOn'),
  ],
  meeting: [notYet('held', 'date')],
  invitation: [notYet('invited', 'invitedOn'), ['invited', 'held', 'REFUSE', 'INVITED_AFTERWARDS', 'invitedOn']],
  assignment: [
    notYet('given', 'givenOn'), ['sat', 'given', 'REFUSE', 'GIVEN_BEFORE_MEETING', 'givenOn'],
    ['given', 'due', 'REFUSE', 'DUE_BEFORE_GIVEN', 'dueOn'], ['sat', 'due', 'REFUSE', 'DUE_BEFORE_GIVEN', 'dueOn'],
  ],
  closing: [
    notYet('closed', 'closedOn'),
    ['given', 'closed', 'REFUSE', 'CLOSED_BEFORE_GIVEN', 'closedOn'],
    ['sat', 'closed', 'REFUSE', 'CLOSED_BEFORE_GIVEN', 'closedOn'],
  ],
  grant: [valid('start')],
  forms: [notYet('received', 'receivedOn')],
  endorsement: [notYet('given', 'givenOn')],
  facility: [notYet('opened', 'openedOn'), notYet('closed', 'closedOn'), order('opened', 'closed', 'closedOn', 'CLOSED_BEFORE_OPENED')],
  heldIn: [
    ['opened', 'held', 'WARN', 'FACILITY_NOT_OPEN', 'facilityId'], ['held', 'closed', 'WARN', 'FACILITY_NOT_OPEN', 'facilityId'],
  ],
  resident: [notYet('start', 'startDate'), notYet('end', 'endDate'), order('start', 'end', 'endDate')],
  activity: [order('start', 'end', 'endDate')],
  takingPart: [
    ...beside('organization', 'acted', 'organizationId'),
    ['personBirth', 'acted', 'REFUSE', 'BEFORE_BIRTH', 'personId'], ['acted', 'personDeath', 'WARN', 'PERSON_DIED', 'personId'],
  ],
  mediator: [valid('from')],
  mediationCase: [
    notYet('received', 'receivedOn'), notYet('begun', 'begunOn'), notYet('ended', 'endedOn'),
    ['received', 'begun', 'REFUSE', 'STAGE_BEFORE_FORMER', 'begunOn'], ['begun', 'ended', 'REFUSE', 'STAGE_BEFORE_FORMER', 'endedOn'],
    ['received', 'ended', 'REFUSE', 'STAGE_BEFORE_FORMER', 'endedOn'],
  ],
  certified: [
    ['begins', 'until', 'WARN', 'CERTIFICATE_NOT_VALID', 'mediatorIds'], ['from', 'begins', 'WARN', 'CERTIFICATE_NOT_VALID', 'mediatorIds'],
  ],
  memorandum: [
    order('signed', 'until', 'validUntil', 'BEFORE_SIGNING'), order('signed', 'terminated', 'terminatedOn', 'BEFORE_SIGNING'),
  ],
  step: [notYet('taken', 'takenOn')],
  contribution: [notYet('given', 'date')],
  report: [notYet('reported', 'reportedOn')],
  source: [notYet('published', 'publishedOn'), notYet('archived', 'archivedOn')],
  consent: [
    notYet('given', 'givenOn'), order('given', 'until', 'validUntil', 'BEFORE_CONSENT'),
    lived('given', 'givenOn'), ['given', 'death', 'WARN', 'PERSON_DIED', 'givenOn'],
  ],
  area: [notYet('start', 'startDate'), notYet('end', 'endDate'), order('start', 'end', 'endDate')],
  areaChange: [notYet('effective', 'effectiveDate')],
  otherName: [notYet('start', 'startDate'), order('start', 'end', 'endDate')],
  declaredNumber: [notYet('stated', 'asOf')],
  withdrawal: [notYet('withdrawn', 'withdrawnOn'), order('given', 'withdrawn', 'withdrawnOn', 'BEFORE_CONSENT')],
} as const satisfies Readonly<Record<string, readonly Rule[]>>; // prettier-ignore

export type DatedKind = keyof typeof RULES;
type RuleOf<K extends DatedKind> = (typeof RULES)[K][number];
/** Dates that the rules know without the record. */
type Fixed = 'today' | 'republic';
/** The dates that the rules of a kind speak of; what is not given is not known. */
export type Dates<K extends DatedKind> = { readonly [F in Exclude<RuleOf<K>[0] | RuleOf<K>[1], Fixed>]?: Known };

export interface DateVerdicts {
  readonly refusals: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Judges the dates of one record on a day; `at` says where the input has a field. Of what is only unlikely a command that says
 * few of the dates warns about these alone: of the others it was warned when they were said.
 */
export function judgeDates<K extends DatedKind>(
  kind: K,
  dates: Dates<K>,
  today: Day,
  at: (field: string) => InputPath = (field) => [field],
  about?: readonly (keyof Dates<K>)[],
): DateVerdicts {
  const known: Readonly<Record<string, Known>> = { ...dates, today, republic: REPUBLIC };
  const broken = RULES[kind].filter(([earlier, later]) => isSurelyLater(known[earlier], known[later]));
  const isOurs = (fact: string): boolean => !about || about.some((each) => each === fact);
  const isSaid =
    (verdict: Verdict) =>
    ([earlier, later, of]: Rule) =>
      of === verdict && (verdict === 'REFUSE' || isOurs(earlier) || isOurs(later));
  const said = (verdict: Verdict): Problem[] => {
    const found = broken.filter(isSaid(verdict)).map(([, , , code, field]) => problem(code, at(field)));
    return [...new Map(found.map((each) => [`${each.code} ${each.path.join('.')}`, each])).values()];
  };
  return { refusals: said('REFUSE'), warnings: said('WARN') };
}

function isSurelyLater(one: Known, other: Known): boolean {
  const [first, last] = [
    typeof one === 'string' ? one : one?.earliest,
    typeof other === 'string' ? other : other?.latest,
  ];
  return !!first && !!last && first > last;
}

export const isOutsideTerm = ({ start, end, termStart, termEnd }: Dates<'membership'>): boolean =>
  isSurelyLater(termStart, start) || isSurelyLater(start, termEnd) || isSurelyLater(end, termEnd);

const FIELDS: Readonly<Record<string, string>> = {
  birth: 'birthDate',
  death: 'deathDate',
  founded: 'foundedOn',
  dissolved: 'effectiveDate',
  decided: 'date',
  ordered: 'date',
};

/** How many of several records a date that was corrected contradicts, by the field that was corrected. */
export function contradictedBy<K extends DatedKind>(
  kind: K,
  records: readonly Dates<K>[],
  corrected: readonly string[],
  today: Day,
): ReadonlyMap<string, number> {
  const counts = corrected.map((fact) => {
    // Without the date in question the rest contradicts itself, or not, as it did before.
    const without = (dates: Dates<K>): Dates<K> => ({ ...dates, [fact]: null });
    const found = (dates: Dates<K>): number => {
      const { refusals, warnings } = judgeDates(kind, dates, today);
      return refusals.length + warnings.length;
    };
    return [FIELDS[fact]!, records.filter((each) => found(each) > found(without(each))).length] as const;
  });
  return new Map(counts.filter(([, count]) => count > 0));
}
