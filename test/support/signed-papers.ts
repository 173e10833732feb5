import { readFileSync } from 'node:fs';
import type { Json } from './app.js';
import { granting, type AwardDesk } from './award-desk.js';
import { root } from './generated.js';
import type { Input } from './register.js';

export interface Signed {
  readonly decision: string;
  readonly awards: readonly string[];
  readonly papers: readonly Json[];
}

/** Numbered certificates of honour, from nomination to signature. */
export class SignedPapers {
  private constructor(
    private readonly desk: AwardDesk,
    private readonly type: string,
  ) {}

  static async open(desk: AwardDesk, type = 'qurmet_gramota'): Promise<SignedPapers> {
    const { register } = desk;
    await register.done('defineAwardTypeVersion', { type, numbered: true, series: 'ҚҰ' });
    await register.done('receiveForms', { type, series: 'ҚҰ', count: 50, reason: 'жүкқұжат' });
    return new SignedPapers(desk, type);
  }

  /** Of an award whose papers were printed elsewhere, and whose design nobody has saved yet. */
  static async elsewhere(desk: AwardDesk, type: string): Promise<SignedPapers> {
    await desk.register.done('defineAwardType', {
      code: type,
      kind: 'letter',
      name: { kk: type },
      printedElsewhere: true,
    });
    return SignedPapers.open(desk, type);
  }

  /** Papers of one decision, signed. */
  async signed(...nominations: readonly Input[]): Promise<Signed> {
    const { decision, awards } = await this.granted(...nominations);
    await this.desk.approver.register.done('signCertificates', {
      decisionId: decision,
      rows: awards.map((awardId) => ({ awardId, expectedVersion: 1 })),
    });
    return { decision, awards, papers: await Promise.all(awards.map((id) => this.paperOf(id))) };
  }

  /** The same, before they are signed. A citation of null is none. */
  async granted(...nominations: readonly Input[]): Promise<Omit<Signed, 'papers'>> {
    const { id: decision, rows } = await this.deciding(...nominations);
    const { awards } = await this.desk.decide(decision, rows);
    return { decision, awards: awards.nodes.map(({ id }: Json) => id) };
  }

  /** A decision that would grant them. */
  async deciding(
    ...nominations: readonly Input[]
  ): Promise<{ readonly id: string; readonly expectedVersion: number; readonly rows: readonly Input[] }> {
    const id = await this.desk.decision();
    const rows: Input[] = [];
    for (const { citation = 'татулықты сақтауға қосқан үлесі үшін', citationRu, ...each } of nominations)
      rows.push(granting(await this.desk.checked(this.type, each), { citation, citationRu }));
    return { id, expectedVersion: 1, rows };
  }

  /** The paper of an award that counts. */
  async paperOf(award: string): Promise<Json> {
    const document = `query ($award: ID!) { award(id: $award) { certificates(filter: { state: [VALID] }) { nodes { id version number printPath } } } }`;
    return (await this.desk.register.ask(document, { award })).award.certificates.nodes[0];
  }

  /** A design for them, the letter of thanks under another name. */
  async designed(change: (body: Json) => void = () => undefined): Promise<void> {
    const body = JSON.parse(readFileSync(`${root}src/modules/papers/templates/algys.json`, 'utf8')) as Json;
    body.name = `of-${this.type}`.replaceAll('_', '-');
    change(body);
    await this.desk.register.done('savePaperTemplate', { type: this.type, body });
  }

  somebody(familyName: string): Promise<string> {
    return this.desk.register.person({ familyName, givenName: 'Нұржан' });
  }
}
