/** What becomes of nominations, awards, papers and forms, in plain words: a second opinion beside the tables of the application. */

export interface Nomination {
  /** Empty until the register was read. */
  id: string;
  version: number;
  state: string;
  /** The accounts that had a hand in it: none of them decides. */
  readonly hands: Set<string>;
  readonly endorsedBy: Set<string>;
}
export interface Award {
  id: string;
  version: number;
  status: string;
  number: string | null;
  isPresented: boolean;
  isVoided: boolean;
  readonly isNominated: boolean;
  /** In the order in which they were signed. */
  readonly papers: Paper[];
}
export interface Paper {
  id: string;
  version: number;
  state: string;
  copy: number;
  readonly form: Form;
  readonly award: Award;
}
export interface Form {
  id: string;
  version: number;
  state: string;
  readonly number: number;
}

export class AwardModel {
  readonly nominations: Nomination[] = [];
  readonly awards: Award[] = [];
  /** By their numbers. */
  readonly forms: Form[] = [];

  get papers(): Paper[] {
    return this.awards.flatMap(({ papers }) => papers);
  }
  get nextForm(): Form | undefined {
    return this.forms.find(({ state }) => state === 'IN_STOCK');
  }

  /** What the state of a nomination allows. */
  static nominationActions({ state, hands }: Nomination, account: string): string[] {
    const isOpen = ['DRAFT', 'SUBMITTED', 'CHECKED', 'RETURNED'].includes(state);
    const isProposers = state === 'DRAFT' || state === 'RETURNED';
    const isHandedIn = state === 'SUBMITTED' || state === 'CHECKED';
    return [
      ...(isProposers ? ['CORRECT', 'SUBMIT'] : []),
      ...(isHandedIn ? ['ENDORSE', 'CHECK', 'RETURN'] : []),
      ...(isOpen ? ['WITHDRAW'] : []),
      ...(state === 'CHECKED' && !hands.has(account) ? ['DECIDE'] : []),
    ];
  }
  /** What the status of an award allows. */
  static awardActions({ status, isPresented }: Award): string[] {
    return [
      ...(status === 'VALID' && !isPresented ? ['PRESENT'] : []),
      ...(status === 'VALID' ? ['SUSPEND'] : []),
      ...(status === 'SUSPENDED' ? ['REINSTATE'] : []),
      ...(status === 'REVOKED' ? [] : ['REVOKE']),
    ];
  }

  touch(nomination: Nomination, account: string, state = nomination.state): void {
    Object.assign(nomination, { version: nomination.version + 1, state });
    nomination.hands.add(account);
  }

  canSign({ status, isVoided, papers }: Award): boolean {
    const last = papers.at(-1);
    return status === 'VALID' && !isVoided && (!last || last.state === 'SPOILED') && this.nextForm !== undefined;
  }
  canDuplicate(paper: Paper): boolean {
    const isLatest = paper.award.papers.at(-1) === paper && ['VALID', 'LOST'].includes(paper.state);
    return isLatest && paper.award.status === 'VALID' && this.nextForm !== undefined;
  }
  /** Whether its award was handed over on it: all of a walk lies on one day. */
  isInHands(form: Form): boolean {
    return this.papers.some((each) => each.form === form && each.state === 'VALID' && each.award.isPresented);
  }
  /** A new paper on the lowest form in stock. */
  write(award: Award): void {
    const form = this.nextForm!;
    const before = award.papers.at(-1);
    const isAgain = before !== undefined && before.state !== 'SPOILED';
    if (before?.state === 'VALID') Object.assign(before, { state: 'REPLACED', version: before.version + 1 });
    Object.assign(form, { state: 'USED', version: form.version + 1 });
    const copy = isAgain ? before.copy + 1 : (before?.copy ?? 1);
    award.papers.push({ id: '', version: 1, state: 'VALID', copy, form, award });
    Object.assign(award, { number: `№ ${form.number}`, version: award.version + 1 });
  }
  /** The paper on a form goes with it; of a spoiled one the award has no number any more. */
  end(form: Form, state: 'SPOILED' | 'LOST' | 'DESTROYED'): void {
    Object.assign(form, { state, version: form.version + 1 });
    const paper = this.papers.find((each) => each.form === form && each.state === 'VALID');
    if (!paper || state === 'DESTROYED') return;
    Object.assign(paper, { state, version: paper.version + 1 });
    if (state === 'SPOILED') Object.assign(paper.award, { number: null, version: paper.award.version + 1 });
  }
}
