export type CheckOutcome = 'PASS' | 'WARN' | 'BLOCK';
/** What is asked of a nomination. */
export type NominationRule =
  | 'RULES'
  | 'RECIPIENT'
  | 'PROPOSER'
  | 'ONCE_IN_LIFETIME'
  | 'YEARS_BETWEEN'
  | 'LAST_AWARD_UNDATED'
  | 'YEARLY_LIMIT'
  | 'ONCE_FOR_MERIT'
  | 'OTHER_NOMINATION';

/** The rules of the award on the day in question, as far as they are judged by the registry. */
export interface Rules {
  readonly recipient: 'PERSON' | 'ORGANIZATION' | null;
  readonly proposerKinds: readonly string[];
  readonly yearsBetween: number | null;
  readonly onceInLifetime: boolean;
  readonly yearlyLimit: number | null;
  readonly onceForMerit: boolean;
}
/** What the register knows of the nominee and of the award on that day. */
export interface Facts {
  readonly isPerson: boolean;
  /** Code of the kind of the proposing organization; null: a person proposes. */
  readonly proposerKind: string | null;
  /** The last day that the latest award of this type can mean; null: there is none, or nobody knows when. */
  readonly latest: string | null;
  /** Awards of this type that the nominee has. */
  readonly ofType: number;
  /** Awards of any type that the nominee has. */
  readonly awards: number;
  /** Awards of this type that are granted in that year. */
  readonly inYear: number;
  /** Other open nominations of the nominee for this type. */
  readonly otherNominations: number;
}
export interface Judged {
  readonly rule: NominationRule;
  readonly outcome: CheckOutcome;
  /** What the sentence needs to be said. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** The day on which so many years are over. */
const yearsAfter = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/**
 * Runs every rule. A rule that no statute has is told as such, and blocks nothing; without rules at all there is one
 * warning. Days are compared as texts: both are whole.
 */
export function judge(rules: Rules | undefined, facts: Facts, day: string): Judged[] {
  const asked: Judged[] = [];
  const ask = (rule: NominationRule, isBroken: boolean, kind: 'WARN' | 'BLOCK', details = {}): void =>
    void asked.push({ rule, outcome: isBroken ? kind : 'PASS', details });
  if (!rules) ask('RULES', true, 'WARN');
  else {
    if (rules.recipient) ask('RECIPIENT', (rules.recipient === 'PERSON') !== facts.isPerson, 'BLOCK');
    if (rules.proposerKinds.length > 0)
      ask('PROPOSER', facts.proposerKind === null || !rules.proposerKinds.includes(facts.proposerKind), 'BLOCK');
    if (rules.onceInLifetime) ask('ONCE_IN_LIFETIME', facts.ofType > 0, 'BLOCK', { count: facts.ofType });
    if (rules.yearsBetween !== null)
      ask(
        'YEARS_BETWEEN',
        facts.latest !== null && yearsAfter(facts.latest, rules.yearsBetween) > day,
        'BLOCK',
        { years: rules.yearsBetween, year: facts.latest?.slice(0, 4) ?? '' },
      ); // prettier-ignore
    if (rules.yearsBetween !== null && facts.ofType > 0 && facts.latest === null)
      ask('LAST_AWARD_UNDATED', true, 'WARN', { years: rules.yearsBetween });
    if (rules.yearlyLimit !== null)
      ask('YEARLY_LIMIT', facts.inYear >= rules.yearlyLimit, 'BLOCK', {
        limit: rules.yearlyLimit,
        count: facts.inYear,
        year: day.slice(0, 4),
      });
    // Whether two merits are one, only a person can say.
    if (rules.onceForMerit) ask('ONCE_FOR_MERIT', facts.awards > 0, 'WARN', { count: facts.awards });
  }
  ask('OTHER_NOMINATION', facts.otherNominations > 0, 'WARN', { count: facts.otherNominations });
  return asked;
}
