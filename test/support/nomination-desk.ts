import type { Json, TestApp } from './app.js';
import { Offices, type Holder } from './offices.js';
import { registerOf, type Input, type Register } from './register.js';

const STATE = `id version state stateReason availableActions checks { rule outcome sentence { kk ru en } overrideReason }
  endorsements { organization { id } givenOn statement } rules { id } submittedAt checkedAt`;

/** Nominations of one region: its secretary proposes, its officer checks, the Assembly decides. */
export class NominationDesk {
  readonly register: Register;
  readonly offices: Offices;
  region: string;
  person: string;
  assembly: string;
  council: string;
  secretary: Holder;
  officer: Holder;

  private constructor(app: TestApp) {
    this.register = registerOf(app);
    this.offices = new Offices(app);
  }

  static async open(app: TestApp): Promise<NominationDesk> {
    const desk = new NominationDesk(app);
    const { register, offices } = desk;
    desk.region = await register.area('790000000');
    desk.person = await register.person({ familyName: 'Досметова', areaId: desk.region });
    desk.assembly = await register.body('Шымкент ассамблеясы', { areaId: desk.region });
    desk.council = await register.body('Қазақстан халқы Ассамблеясы', { kind: 'apk' });
    desk.secretary = await offices.holder({ role: 'secretary', area: '790000000' });
    desk.officer = await offices.holder({ role: 'award_officer', area: '790000000' });
    return desk;
  }

  draft(more: Input = {}): Promise<string> {
    return this.secretary.register.done('draftNomination', {
      type: 'birlik_medal', personId: this.person, proposerId: this.assembly, merits: { kk: 'татулықты сақтағаны үшін' }, ...more,
    }); // prettier-ignore
  }
  async submitted(more: Input = {}): Promise<string> {
    const id = await this.draft(more);
    await this.act(this.secretary, 'submitNomination', id, 1);
    return id;
  }
  /** The nomination as it stands after the command. */
  act(by: Holder, command: string, id: string, expectedVersion: number, more: Input = {}): Promise<Json> {
    return by.register.after(command, { id, expectedVersion, ...more }, STATE);
  }
  async read(id: string, by: Register = this.register): Promise<Json> {
    return (await by.ask(`query ($id: ID!) { nomination(id: $id) { ${STATE} } }`, { id })).nomination;
  }
  /** A kind of award with these rules; the code. */
  async award(code: string, rules: Input = {}): Promise<string> {
    await this.register.done('defineAwardType', {
      code, kind: 'medal', name: { kk: code }, printedElsewhere: true,
    }); // prettier-ignore
    await this.register.done('defineAwardTypeVersion', { type: code, ...rules });
    return code;
  }
}
