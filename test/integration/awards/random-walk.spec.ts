import { startApp, type Json, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { anyDeed, type Around, type Deed } from '../../support/award-deeds.js';
import { AwardModel } from '../../support/award-model.js';
import type { Holder } from '../../support/offices.js';
import { Random } from '../../support/random.js';
import { cases, SEED } from '../../support/seed.js';
import { verdicts } from '../../support/trail.js';

/** Random commands by random accounts, beside a plain model of what becomes of them. */
const WALKS = cases(3);
const STEPS = 100;
/** Often somebody who prepares as well as decides: what he has prepared is not for him to decide. */
const BOTH = ['award_officer', 'approver'];
const ROLES = [['secretary'], ['award_officer'], ['approver'], ['auditor'], ['analyst'], BOTH, BOTH];

interface Walker extends Holder {
  readonly permissions: ReadonlySet<string>;
}
let app: TestApp;
let desk: AwardDesk;
let walkers: Walker[];
let around: Pick<Around, 'proposer' | 'endorsers' | 'people' | 'today'>;

beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  const { register, offices } = desk;
  walkers = [];
  for (const roles of ROLES) {
    const holder = await offices.holder(...roles.map((role) => ({ role })));
    const known: Json[] = await Promise.all(roles.map((role) => offices.roleByCode(role)));
    walkers.push({ ...holder, permissions: new Set(known.flatMap((each) => each.permissions as string[])) });
  }
  const endorsers = [await register.body('Аналар кеңесі'), await register.body('Жастар кеңесі')];
  const people = [await register.person(), await register.person()];
  around = { proposer: desk.assembly, endorsers, people, today: desk.today };
});
afterAll(() => app.close());

const WORLD = `query ($type: String!, $decision: ID!, $book: ID!) {
  nominations(first: 100, filter: { type: { eq: $type } }) { nodes { id version state } }
  awards(first: 100, filter: { awardDecision: { eq: $decision } }) { nodes { id version status number date
    certificates(first: 100) { nodes { id version state copy number form { number } } } } }
  certificateForms(first: 100, filter: { book: { eq: $book } }) { nodes { id version state number } }
  certificateBooks(filter: { id: { eq: $book } }) { nodes { inStock lastNumber years { received used spoiled lost destroyed inStock } } } }`;
const OFFERED = {
  nominations: 'query ($type: String!) { nominations(first: 100, filter: { type: { eq: $type } }) { nodes { id availableActions } } }',
  awards: 'query ($decision: ID!) { awards(first: 100, filter: { awardDecision: { eq: $decision } }) { nodes { id availableActions } } }',
}; // prettier-ignore
/** The permission behind each action that is offered. */
const RIGHTS: Readonly<Record<string, string>> = {
  CORRECT: 'nominations.write', SUBMIT: 'nominations.write', ENDORSE: 'nominations.write', WITHDRAW: 'nominations.write',
  CHECK: 'nominations.check', RETURN: 'nominations.check', DECIDE: 'nominations.decide', PRESENT: 'awards.present',
  SUSPEND: 'awards.acts', REINSTATE: 'awards.acts', REVOKE: 'awards.acts',
}; // prettier-ignore

/** One walk: a kind of award with a book of its own, a decision, and the model. */
class Walk {
  private readonly model = new AwardModel();
  private readonly told: string[] = [];
  accepted = 0;

  private constructor(
    private readonly dice: Random,
    private readonly type: string,
    private readonly decision: string,
    private readonly book: string,
  ) {}

  static async open(n: number): Promise<Walk> {
    const type = await desk.award(`walk_${n}`, { numbered: true });
    // Every second book begins with 1, the others with what the printer has printed.
    const first = n % 2 === 0 ? {} : { firstNumber: 1000 * n };
    const book = await desk.register.done('receiveForms', { type, count: 2, reason: 'жүкқұжат', ...first });
    const walk = new Walk(new Random(SEED, n), type, await desk.decision(), book);
    const { firstNumber = 1 } = first;
    for (const number of [firstNumber, firstNumber + 1])
      walk.model.forms.push({ id: '', version: 1, state: 'IN_STOCK', number });
    walk.learn(await walk.world());
    return walk;
  }

  async go(): Promise<void> {
    for (let step = 0; step < STEPS; step++) {
      const [walker, deed] = this.draw(step);
      const { record, problems, answer } = await walker.register.attempt(deed.command, deed.input);
      const isAccepted = record !== null && problems.length === 0 && answer.errors.length === 0;
      this.told.push(`${ROLES[walkers.indexOf(walker)]!.join('+')} ${deed.command} ${JSON.stringify(deed.input)}: ${isAccepted ? 'accepted' : JSON.stringify([problems, answer.errors])}`); // prettier-ignore
      this.same(isAccepted, deed.isPossible && walker.permissions.has(deed.permission));
      if (isAccepted) {
        deed.done();
        this.accepted++;
      }
      const world = await this.world();
      this.learn(world);
      this.compare(world);
      this.same(await this.offered(walker), this.offeredByModel(walker));
    }
  }

  private draw(step: number): [Walker, Deed] {
    const { dice, model, type, decision } = this;
    for (;;) {
      const walker = dice.pick(walkers);
      const deed = anyDeed({ ...around, model, dice, type, decision, account: walker.id, step });
      // Without the right to it a deed leads nowhere: that is tried seldom.
      if (walker.permissions.has(deed.permission) || dice.chance(0.2)) return [walker, deed];
    }
  }

  private same(found: unknown, expected: unknown): void {
    try {
      expect(found).toEqual(expected);
    } catch (error) {
      throw new Error(`TEST_SEED=${SEED}, ${this.type}:\n${this.told.slice(-12).join('\n')}`, { cause: error });
    }
  }

  private world(): Promise<Json> {
    return desk.register.ask(WORLD, { type: this.type, decision: this.decision, book: this.book });
  }

  /** What was made anew gets the id that the register has given it. */
  private learn(world: Json): void {
    const { nominations, awards, forms } = this.model;
    const adopt = (records: { id: string }[], nodes: Json[]): void => {
      const fresh = nodes.filter(({ id }) => records.every((each) => each.id !== id));
      for (const record of records) if (record.id === '') record.id = fresh.shift()?.id ?? '';
    };
    adopt(nominations, world.nominations.nodes);
    adopt(awards, world.awards.nodes);
    adopt(
      forms,
      [...world.certificateForms.nodes].sort((a: Json, b: Json) => a.number - b.number),
    );
    for (const award of awards)
      adopt(award.papers, world.awards.nodes.find(({ id }: Json) => id === award.id)?.certificates.nodes ?? []);
  }

  /** Every record is as the model says, and the book is in balance. */
  private compare(world: Json): void {
    const { nominations, awards, forms } = this.model;
    const byId = (records: { id: string }[]): unknown[] => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
    this.same(byId(world.nominations.nodes), byId(nominations.map(({ id, version, state }) => ({ id, version, state }))));
    const kept = awards.filter(({ isVoided }) => !isVoided).map(({ id, version, status, number, isPresented, papers }) => {
      const nodes = papers.map(({ form, award: _, ...paper }) => ({ ...paper, number: `№ ${form.number}`, form: { number: form.number } }));
      return { id, version, status, number, date: isPresented ? around.today : null, certificates: { nodes: byId(nodes) } };
    });
    for (const each of world.awards.nodes) each.certificates.nodes = byId(each.certificates.nodes);
    this.same(byId(world.awards.nodes), byId(kept));
    this.same(byId(world.certificateForms.nodes), byId(forms));
    const count = (...states: string[]): number => forms.filter(({ state }) => states.includes(state)).length;
    const balance = {
      received: forms.length, used: count('USED'), spoiled: count('SPOILED', 'DESTROYED'), lost: count('LOST'), destroyed: count('DESTROYED'), inStock: count('IN_STOCK'),
    }; // prettier-ignore
    const [{ inStock, lastNumber, years }] = world.certificateBooks.nodes;
    this.same([inStock, lastNumber, years], [balance.inStock, forms.at(-1)!.number, [{ ...balance }]]);
    // Signing takes the lowest: below the last number that was used none is in stock.
    const last = forms.findLastIndex(({ state }) => state === 'USED');
    this.same(forms.slice(0, Math.max(last, 0)).filter(({ state }) => state === 'IN_STOCK'), []);
  } // prettier-ignore

  private async offered(walker: Walker): Promise<Record<string, string[]>> {
    const variables = { type: this.type, decision: this.decision };
    const answers = await Promise.all([
      walker.permissions.has('nominations.read')
        ? walker.register.ask(OFFERED.nominations, { type: variables.type })
        : {},
      walker.register.ask(OFFERED.awards, { decision: variables.decision }),
    ]);
    const nodes = answers
      .flatMap((each: Json) => Object.values(each))
      .flatMap((each) => (each as Json).nodes as Json[]);
    return Object.fromEntries(nodes.map(({ id, availableActions }) => [id, [...availableActions].sort()]));
  }

  private offeredByModel({ id: account, permissions }: Walker): Record<string, string[]> {
    const held = (actions: string[]): string[] => actions.filter((each) => permissions.has(RIGHTS[each]!)).sort();
    const { nominations, awards } = this.model;
    const seen = permissions.has('nominations.read') ? nominations : [];
    return Object.fromEntries([
      ...seen.map((each) => [each.id, held(AwardModel.nominationActions(each, account))]),
      ...awards
        .filter(({ isVoided }) => !isVoided)
        .map((each) => {
          const writes = permissions.has('awards.write');
          const always = [
            ...(writes ? ['CORRECT'] : []),
            ...(writes && permissions.has('records.void') ? ['VOID'] : []),
          ];
          return [each.id, [...always, ...held(AwardModel.awardActions(each))].sort()];
        }),
    ]);
  }
}

it('whatever is done by whom: what is offered is accepted, and every record is as the model says', async () => {
  let accepted = 0;
  for (let n = 0; n < WALKS; n++) {
    const walk = await Walk.open(n);
    await walk.go();
    accepted += walk.accepted;
  }
  // A walk on which all is refused would tell nothing.
  expect(accepted).toBeGreaterThan((WALKS * STEPS) / 4);
  const { own, independent } = await verdicts(app.ownerUrl);
  expect([own, independent]).toEqual([expect.stringMatching(/: intact$/), expect.stringMatching(/: intact$/)]);
}, 3_600_000);
