import { AwardModel, type Award, type Form, type Nomination, type Paper } from './award-model.js';
import type { Random } from './random.js';
import type { Input } from './register.js';

/** One command on one record: what the model expects of it, and what becomes of the model when it is carried out. */
export interface Deed {
  readonly command: string;
  readonly permission: string;
  readonly input: Input;
  /** Whether the state of the record allows it; the right to it is asked for beside. */
  readonly isPossible: boolean;
  readonly done: () => void;
}
export interface Around {
  readonly model: AwardModel;
  readonly dice: Random;
  /** The account that does it. */
  readonly account: string;
  readonly type: string;
  readonly decision: string;
  readonly proposer: string;
  readonly endorsers: readonly string[];
  readonly people: readonly string[];
  readonly today: string;
  /** Different each time: a correction that changes nothing is refused. */
  readonly step: number;
}

const MODEL = AwardModel;
const REASON = { reason: 'себеп' };
const row = ({ id, version }: Award): Input => ({ awardId: id, expectedVersion: version });
const at = ({ id, version }: { id: string; version: number }): Input => ({ id, expectedVersion: version });
const raise = (record: { version: number }, change: object): void =>
  void Object.assign(record, change, { version: record.version + 1 });

type OnNomination = (nomination: Nomination, around: Around) => Deed;
type OnAward = (award: Award, around: Around) => Deed;

/** The plain steps of a nomination: `to` is the state after it. */
const step =
  (
    action: string,
    command: string,
    right: string,
    to?: string,
    more: (around: Around) => Input = () => ({}),
  ): OnNomination =>
  (nomination, around) => ({
    command,
    permission: `nominations.${right}`,
    input: { ...at(nomination), ...more(around) },
    isPossible: MODEL.nominationActions(nomination, around.account).includes(action),
    done: () => around.model.touch(nomination, around.account, to),
  });

const deciding =
  (verdict: 'GRANT' | 'REFUSE'): OnNomination =>
  (nomination, { account, decision, model }) => ({
    command: 'decideNominations',
    permission: 'nominations.decide',
    input: { id: decision, expectedVersion: 1, rows: [{ nominationId: nomination.id, expectedVersion: nomination.version, verdict, ...REASON }] },
    isPossible: MODEL.nominationActions(nomination, account).includes('DECIDE'),
    done: () => {
      raise(nomination, { state: verdict === 'GRANT' ? 'GRANTED' : 'REFUSED' });
      if (verdict === 'GRANT') model.awards.push(newAward(true));
    },
  }); // prettier-ignore

const newAward = (isNominated: boolean): Award => ({
  id: '', version: 1, status: 'VALID', number: null, isPresented: false, isVoided: false, isNominated, papers: [],
}); // prettier-ignore

const act =
  (action: string, command: string, status: string): OnAward =>
  (award, { decision }) => ({
    command,
    permission: 'awards.acts',
    input: { ...at(award), decisionId: decision, ...REASON },
    isPossible: !award.isVoided && MODEL.awardActions(award).includes(action),
    done: () => raise(award, { status }),
  });

const ON_NOMINATIONS: readonly OnNomination[] = [
  step('CORRECT', 'correctNomination', 'write', undefined, (around) => ({ note: `ескертпе ${around.step}` })),
  step('SUBMIT', 'submitNomination', 'write', 'SUBMITTED'),
  step('CHECK', 'checkNomination', 'check', 'CHECKED'),
  step('RETURN', 'returnNomination', 'check', 'RETURNED', () => REASON),
  step('WITHDRAW', 'withdrawNomination', 'write', 'WITHDRAWN', () => REASON),
  (nomination, around) => {
    const organizationId = around.dice.pick(around.endorsers);
    const plain = step('ENDORSE', 'endorseNomination', 'write', undefined, () => ({ organizationId }))(nomination, around);
    return {
      ...plain,
      isPossible: plain.isPossible && !nomination.endorsedBy.has(organizationId),
      done: () => {
        plain.done();
        nomination.endorsedBy.add(organizationId);
      },
    };
  },
  deciding('GRANT'),
  deciding('GRANT'),
  deciding('REFUSE'),
]; // prettier-ignore

const ON_AWARDS: readonly OnAward[] = [
  (award, { decision, model }) => ({
    command: 'signCertificates',
    permission: 'certificates.sign',
    input: { decisionId: decision, rows: [row(award)] },
    isPossible: model.canSign(award),
    done: () => model.write(award),
  }),
  (award, { decision, today }) => ({
    command: 'presentAwards',
    permission: 'awards.present',
    input: { decisionId: decision, date: today, place: 'Достық үйі', rows: [row(award)] },
    isPossible: !award.isVoided && MODEL.awardActions(award).includes('PRESENT'),
    done: () => raise(award, { isPresented: true }),
  }),
  act('SUSPEND', 'suspendAward', 'SUSPENDED'),
  act('REINSTATE', 'reinstateAward', 'VALID'),
  act('REVOKE', 'revokeAward', 'REVOKED'),
  (award, { step: n }) => ({
    command: 'correctAward',
    permission: 'awards.write',
    input: { ...at(award), note: `ескертпе ${n}` },
    isPossible: !award.isVoided,
    done: () => raise(award, {}),
  }),
  (award) => ({
    command: 'voidRecord',
    permission: 'awards.write',
    input: { ...at(award), ...REASON },
    // What somebody has signed or decided rests on it.
    isPossible: !award.isVoided && !award.isNominated && award.papers.length === 0,
    done: () => raise(award, { isVoided: true }),
  }),
];

const FATES = {
  spoilForm: { to: 'SPOILED', from: ['IN_STOCK', 'USED'] },
  reportFormLost: { to: 'LOST', from: ['IN_STOCK', 'USED'] },
  destroyForm: { to: 'DESTROYED', from: ['SPOILED'] },
} as const;

function onForm(form: Form, { model, dice }: Around): Deed {
  const command = dice.pick(Object.keys(FATES) as (keyof typeof FATES)[]);
  const { from, to } = FATES[command];
  const input = { ...at(form), ...REASON };
  const isPossible = (from as readonly string[]).includes(form.state) && !(to === 'SPOILED' && model.isInHands(form));
  return { command, permission: 'certificates.forms', input, isPossible, done: () => model.end(form, to) };
}

function onPaper(paper: Paper, { model }: Around): Deed {
  return {
    command: 'issueDuplicate',
    permission: 'certificates.sign',
    input: { ...at(paper), ...REASON },
    isPossible: model.canDuplicate(paper),
    done: () => model.write(paper.award),
  };
}

function drafting({ model, dice, type, people, proposer, account }: Around): Deed {
  return {
    command: 'draftNomination',
    permission: 'nominations.write',
    input: { type, personId: dice.pick(people), proposerId: proposer, merits: { kk: 'татулығы үшін' } },
    isPossible: true,
    done: () =>
      void model.nominations.push({
        id: '',
        version: 1,
        state: 'DRAFT',
        hands: new Set([account]),
        endorsedBy: new Set(),
      }),
  };
}
function recording({ model, dice, type, people, decision }: Around): Deed {
  return {
    command: 'recordAward',
    permission: 'awards.write',
    input: { type, personId: dice.pick(people), awardDecisionId: decision },
    isPossible: true,
    done: () => void model.awards.push(newAward(false)),
  };
}
function receiving({ dice, type, model: { forms } }: Around): Deed {
  const count = dice.between(1, 3);
  const next = forms.at(-1)!.number + 1;
  const done = (): void => {
    for (let i = 0; i < count; i++) forms.push({ id: '', version: 1, state: 'IN_STOCK', number: next + i });
  };
  // The book has forms already: where they begin is settled.
  const isAnew = dice.between(1, 5) === 1;
  const input = { type, count, reason: 'жүкқұжат', ...(isAnew && { firstNumber: next }) };
  return { command: 'receiveForms', permission: 'certificates.forms', input, isPossible: !isAnew, done };
}

/** Any deed, on the records that there are: also one that is not possible just now. */
export function anyDeed(around: Around): Deed {
  const { model, dice } = around;
  const { nominations, awards, forms, papers } = model;
  const on = <T>(records: readonly T[], deed: (record: T) => Deed, otherwise: (around: Around) => Deed): Deed =>
    // The latest are those with which most is still possible.
    records.length === 0 ? otherwise(around) : deed(dice.pick(records.slice(-4)));
  const chance = dice.between(1, 100);
  if (chance <= 8) return drafting(around);
  if (chance <= 11) return recording(around);
  if (chance <= 16) return receiving(around);
  if (chance <= 56) return on(nominations, (each) => dice.pick(ON_NOMINATIONS)(each, around), drafting);
  if (chance <= 83) return on(awards, (each) => dice.pick(ON_AWARDS)(each, around), recording);
  if (chance <= 92) return on(forms, (each) => onForm(each, around), receiving);
  return on(papers, (each) => onPaper(each, around), receiving);
}
