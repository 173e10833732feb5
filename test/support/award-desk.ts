import type { Json, TestApp } from './app.js';
import { dayFromToday, Offices, type Holder } from './offices.js';
import { refusalsOf, registerOf, type Input, type Register } from './register.js';

const DECIDED = `id nominations(first: 100) { nodes { id } } awards(first: 100, orderBy: { field: POSITION, direction: ASC }) { nodes {
  id decisionPosition citation capacity number date decisionNumber decisionDate grantingBody { id } awardDecision { id } rules { id }
  recipient { ... on Person { id } } } }`;

/** Those who lead a nomination to an award: an officer prepares, an approver decides, an assembly proposes, a council decides. */
export class AwardDesk {
  readonly register: Register;
  readonly offices: Offices;
  readonly today = dayFromToday(0);
  officer: Holder;
  approver: Holder;
  assembly: string;
  council: string;
  private numbers = 0;

  private constructor(app: TestApp) {
    this.register = registerOf(app);
    this.offices = new Offices(app);
  }

  static async open(app: TestApp): Promise<AwardDesk> {
    const desk = new AwardDesk(app);
    const { register } = desk;
    desk.assembly = await register.body('Шымкент ассамблеясы', { areaId: await register.area('790000000') });
    desk.council = await register.body('Қазақстан халқы Ассамблеясы', { kind: 'apk' });
    desk.officer = await desk.offices.holder({ role: 'award_officer' });
    desk.approver = await desk.offices.holder({ role: 'approver' });
    return desk;
  }

  /** A decision of today, as a record. */
  decision(more: Input = {}): Promise<string> {
    return this.register.done('recordAwardDecision', {
      kind: 'ORDER', number: `${++this.numbers}-ө`, date: this.today, decidingBodyId: this.council, ...more,
    }); // prettier-ignore
  }
  /** The code of a new kind of award with these rules. */
  async award(code: string, rules: Input = {}): Promise<string> {
    await this.register.done('defineAwardType', {
      code, kind: 'medal', name: { kk: code }, printedElsewhere: true,
    }); // prettier-ignore
    await this.register.done('defineAwardTypeVersion', { type: code, ...rules });
    return code;
  }
  /** A nomination, of somebody if nobody is named. */
  async drafted(type: string, more: Input = {}, by: Holder = this.officer): Promise<string> {
    const nominee = more['organizationId'] ? {} : { personId: await this.register.person() };
    const draft = { type, ...nominee, proposerId: this.assembly, merits: { kk: 'татулығы үшін' }, ...more };
    return by.register.done('draftNomination', draft);
  }
  /** The same, checked and ready to be decided, in its third version. */
  async checked(type: string, more: Input = {}, by: Holder = this.officer): Promise<string> {
    const id = await this.drafted(type, more, by);
    await by.register.done('submitNomination', { id, expectedVersion: 1 });
    return by.register.done('checkNomination', { id, expectedVersion: 2 });
  }
  /** The decision with its awards in their order. */
  decide(id: string, rows: readonly Input[], by: Holder = this.approver): Promise<Json> {
    return by.register.after('decideNominations', { id, expectedVersion: 1, rows }, DECIDED);
  }
  /** Why it is not decided; fails when it leaves a trace. */
  refusals(id: string, rows: readonly Input[], by: Holder = this.approver): Promise<string[]> {
    const input = { id, expectedVersion: 1, rows };
    return this.register.unchanged(async () => refusalsOf(await by.register.attempt('decideNominations', input)));
  }
}

/** A row of a decision that grants; `more` says otherwise. */
export const granting = (nominationId: string, more: Input = {}): Input => ({
  nominationId,
  expectedVersion: 3,
  verdict: 'GRANT',
  ...more,
});
