import type { Json } from './app.js';
import { granting, type AwardDesk } from './award-desk.js';
import type { Input } from './register.js';

export interface Signed {
  readonly decision: string;
  readonly awards: readonly string[];
  readonly papers: readonly Json[];
}

/** Numbered certificates of honour, from nomination to signature. */
export class SignedPapers {
  private constructor(private readonly desk: AwardDesk) {}

  static async open(desk: AwardDesk): Promise<SignedPapers> {
    const { register } = desk;
    await register.done('defineAwardTypeVersion', { type: 'qurmet_gramota', numbered: true, series: 'ҚҰ' });
    await register.done('receiveForms', { type: 'qurmet_gramota', series: 'ҚҰ', count: 50, reason: 'жүкқұжат' });
    return new SignedPapers(desk);
  }

  /** Papers of one decision, signed. */
  async signed(...nominations: readonly Input[]): Promise<Signed> {
    const decision = await this.desk.decision();
    const rows: Input[] = [];
    for (const { citation = 'татулықты сақтауға қосқан үлесі үшін', ...each } of nominations)
      rows.push(granting(await this.desk.checked('qurmet_gramota', each), { citation }));
    const { awards } = await this.desk.decide(decision, rows);
    const ids: string[] = awards.nodes.map(({ id }: Json) => id);
    await this.desk.approver.register.done('signCertificates', {
      decisionId: decision,
      rows: ids.map((awardId) => ({ awardId, expectedVersion: 1 })),
    });
    return { decision, awards: ids, papers: await Promise.all(ids.map((id) => this.paperOf(id))) };
  }

  /** The paper of an award that counts. */
  async paperOf(award: string): Promise<Json> {
    const document = `query ($award: ID!) { award(id: $award) { certificates(filter: { state: [VALID] }) { nodes { id version number printPath } } } }`;
    return (await this.desk.register.ask(document, { award })).award.certificates.nodes[0];
  }

  somebody(familyName: string): Promise<string> {
    return this.desk.register.person({ familyName, givenName: 'Нұржан' });
  }
}
