import type { Json } from './app.js';
import { granting, type AwardDesk } from './award-desk.js';
import type { Input } from './register.js';

const CERTIFICATE = `id version number copy state reason content form { id number state version } replaces { id } award { id number }`;

/** Decisions whose awards get their papers. */
export class Signing {
  constructor(private readonly desk: AwardDesk) {}

  receive(type: string, count: number, series?: string): Promise<string> {
    return this.desk.register.done('receiveForms', { type, count, reason: 'жүкқұжат', ...(series && { series }) });
  }
  /** A decision that has granted so many awards of a type, with their ids in order. */
  async granted(type: string, count: number, more: Input = {}): Promise<{ id: string; awards: string[] }> {
    const id = await this.desk.decision();
    const rows: Input[] = [];
    for (let i = 0; i < count; i++) rows.push(granting(await this.desk.checked(type, more)));
    const { awards } = await this.desk.decide(id, rows);
    return { id, awards: awards.nodes.map((each: Json) => each.id) };
  }
  input(id: string, awards: readonly string[], expectedVersion = 1): Input {
    return { decisionId: id, rows: awards.map((awardId) => ({ awardId, expectedVersion })) };
  }
  sign(id: string, awards: readonly string[], expectedVersion = 1): Promise<string> {
    return this.desk.approver.register.done('signCertificates', this.input(id, awards, expectedVersion));
  }
  async papersOf(award: string): Promise<Json[]> {
    const document = `query ($award: ID!) { award(id: $award) { certificates { nodes { ${CERTIFICATE} } } } }`;
    return (await this.desk.register.ask(document, { award })).award.certificates.nodes;
  }
  /** A numbered type of award, with so many forms in stock. */
  async numbered(code: string, forms: number, rules: Input = {}): Promise<string> {
    const type = await this.desk.award(code, { numbered: true, ...rules });
    await this.receive(type, forms, rules['series'] as string | undefined);
    return type;
  }
}
