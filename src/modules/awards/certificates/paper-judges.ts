import { Injectable } from '@nestjs/common';
import type { InputPath, Problem } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import type { CertificateContent } from './certificate.content.js';

/** A paper as it would be signed, and where the input names it. */
export interface UnsignedPaper {
  readonly typeId: string;
  /** Its kind is printed by others. */
  readonly isPrintedElsewhere: boolean;
  /** As long as a number of its book can be: it gets its own at the very last. */
  readonly number: string | null;
  readonly copy: number;
  readonly content: CertificateContent;
  readonly at: InputPath;
}
/** What the paper of an award that is being decided on will say it is given for, and where the input names it. */
export interface PlannedWords extends Pick<CertificateContent, 'citation' | 'citationRu' | 'wording'> {
  readonly typeId: string;
  readonly at: InputPath;
}
/** Whoever prints papers knows which of them cannot be. */
export interface PaperJudge {
  /** Why papers cannot be printed, each at its place in the input. */
  judge(tx: Tx, papers: readonly UnsignedPaper[]): Promise<readonly Problem[]>;
  /** What papers lack that are to be printed later: worth a word while it can still be said. */
  warn(tx: Tx, papers: readonly PlannedWords[]): Promise<readonly Problem[]>;
}

/** Asked before a paper costs a form and a number; printing lies on a higher floor, and says at the start how it judges. */
@Injectable()
export class PaperJudges {
  private readonly judges: PaperJudge[] = [];

  declare(judge: PaperJudge): void {
    this.judges.push(judge);
  }

  problems(tx: Tx, papers: readonly UnsignedPaper[]): Promise<Problem[]> {
    return this.ask((each) => each.judge(tx, papers));
  }
  warnings(tx: Tx, papers: readonly PlannedWords[]): Promise<Problem[]> {
    return this.ask((each) => each.warn(tx, papers));
  }

  private async ask(question: (judge: PaperJudge) => Promise<readonly Problem[]>): Promise<Problem[]> {
    const found: Problem[] = [];
    for (const each of this.judges) found.push(...(await question(each)));
    return found;
  }
}
