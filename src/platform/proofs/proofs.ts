import { Injectable } from '@nestjs/common';
import { deflateSync } from 'node:zlib';
import { today } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import { Settings } from '../config/settings.js';
import { Statements } from '../database/index.js';
import { faultOf, type Form, type Values } from './form.js';
import { ProofKeys } from './proof-keys.js';
import { problems } from './proofs.problems.js';
import { LONGEST, readPaper, writePaper, type Fault, type Genuine, type Paper } from './read-paper.js';
import { writeStatusList, type Marked, type State } from './status-list.js';

/** What holds of a paper today, and since which day. */
export interface Standing {
  readonly state: State;
  readonly since: string | null;
  /** The number of the paper that replaces this one. */
  readonly replacedBy?: string | null;
  /** How the one it names is named today, where that is public and is not what was printed. */
  readonly namedToday?: string | null;
  /** Where this server shows a picture of what the paper is about. */
  readonly picture?: string | null;
}

/** Knows how papers stand: the module that issues them. */
export interface StatusSource {
  /** Undefined: there is no such paper. */
  find(index: number): Promise<Standing | undefined>;
  /** All that are not valid, in one statement. */
  marked(): Promise<Marked>;
}

/** A paper as it was checked: what it says, and how it stands today. A genuine one without a standing is not in the register. */
export type Checked =
  | { readonly verdict: Fault }
  | (Genuine & { readonly standing: Standing | undefined; readonly day: string });

const COUNT = `
  WITH counted AS (
    INSERT INTO paper_checks AS c (day, paper, times) VALUES ($1, $2, 1)
    ON CONFLICT (day, paper) DO UPDATE SET times = c.times + 1 RETURNING (times = 1)::integer AS fresh)
  INSERT INTO paper_check_days AS d (day, papers, times) SELECT $1, 1, 1 FROM counted
  ON CONFLICT (day) DO UPDATE SET papers = d.papers + (SELECT fresh FROM counted), times = d.times + 1`;
const NO_PAPERS: StatusSource = {
  find: () => Promise.resolve(undefined),
  marked: () => Promise.resolve({ size: 0, marked: [] }),
};

/** Papers that prove themselves: a text for the QR code that holds what is printed, signed. */
@Injectable()
export class Proofs {
  private readonly declared: Form[] = [];
  private source: StatusSource = NO_PAPERS;

  constructor(
    private readonly keys: ProofKeys,
    private readonly settings: Settings,
    private readonly statements: Statements,
  ) {}

  declare(...forms: readonly Form[]): void {
    for (const form of forms) {
      const fault = this.declared.some(({ key }) => key === form.key) ? 'the key is taken' : faultOf(form);
      if (fault !== undefined) throw new Error(`The form ${form.key} cannot be declared: ${fault}`);
      this.declared.push(form);
    }
  }
  get forms(): readonly Form[] {
    return this.declared;
  }
  statusesFrom(source: StatusSource): void {
    this.source = source;
  }

  /** The address for the QR code of a paper. Refuses what would be too long for one. */
  issue(paper: { readonly form: Form; readonly index: number; readonly values: Values }): string {
    const proof = writePaper(paper, this.keys.keyId, (bytes) => this.keys.sign(bytes));
    if (proof.length > LONGEST) refuse(problems.PAPER_TOO_LONG, [], { letters: proof.length, max: LONGEST });
    return `${this.settings.proofs.issuer.toUpperCase()}/V/${proof}`;
  }

  /** Something said in JSON, signed as a JWS (RFC 7515, RFC 8037) with the key that signs papers. */
  token(type: string, said: object): string {
    const head = { alg: 'EdDSA', typ: type, kid: this.keys.keyId.toString('hex') };
    const signed = [head, said].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')).join('.');
    return `${signed}.${this.keys.sign(Buffer.from(signed)).toString('base64url')}`;
  }

  /** Judges the text of a code and says how its paper stands at that moment. */
  async check(text: string, now: Date): Promise<Checked> {
    const paper = await this.read(text);
    if (paper.verdict !== 'GENUINE') return paper;
    return { ...paper, standing: await this.source.find(paper.index), day: today(now) };
  }

  /** Tells that a paper was checked on that day: the paper, the day, and nothing of who did. */
  async count(index: number, day: string): Promise<void> {
    await this.statements.run(COUNT, [day, index]);
  }

  /** Where anybody finds how that paper stands: the claim `status` of a JWT by the IETF's Token Status List. */
  statusClaim(index: number): object {
    return { status_list: { idx: index, uri: this.listAddress } };
  }

  /** The signed list of papers that are not valid. */
  async statusList(now: Date): Promise<Uint8Array> {
    const list = { ...(await this.source.marked()), subject: this.listAddress, madeAt: now };
    return writeStatusList(list, this.keys.keyId, {
      deflate: (bytes) => deflateSync(bytes),
      sign: (bytes) => this.keys.sign(bytes),
    });
  }

  private get listAddress(): string {
    return `${this.settings.proofs.issuer}${STATUS_LIST}`;
  }

  private async read(text: string): Promise<Paper> {
    const paper = readPaper(text, this.declared, this.keys.verify);
    const isAgain = paper.verdict === 'FOREIGN' && (await this.keys.lookAgain());
    return isAgain ? readPaper(text, this.declared, this.keys.verify) : paper;
  }
}

/** Where the list is, under the address of the registry. */
export const STATUS_LIST = '/.well-known/birlik-statuses';
