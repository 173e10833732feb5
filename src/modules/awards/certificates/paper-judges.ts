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
/** Whoever prints papers knows which of them cannot be. */
export interface PaperJudge {
  /** Why papers cannot be printed, each at its place in the input. */
  judge(tx: Tx, papers: readonly UnsignedPaper[]): Promise<readonly Problem[]>;
}

/** Asked before a paper costs a form and a number; printing lies on a higher floor, and says at the start how it judges. */
@Injectable()
export class PaperJudges {
  private readonly judges: PaperJudge[] = [];

  declare(judge: PaperJudge): void {
    this.judges.push(judge);
  }

  async problems(tx: Tx, papers: readonly UnsignedPaper[]): Promise<Problem[]> {
    const found: Problem[] = [];
    for (const each of this.judges) found.push(...(await each.judge(tx, papers)));
    return found;
  }
}
