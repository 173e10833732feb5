import { setImmediate as breath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import type { Language } from '../../kernel/language.js';
import { problem, refuse, Refused, type Problem } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { languagesSaid } from '../../platform/labels/index.js';
import { formatProblem } from '../../platform/problems/index.js';
import { qrMatrix } from '../../platform/proofs/index.js';
import { assertSettable, type Template } from '../../platform/typesetting/index.js';
import { PaperJudges, type PaperJudge, type PlannedWords, type UnsignedPaper } from '../awards/index.js';
import { CERTIFICATE_FORM, type Printable } from './certificate-form.js';
import { certificatePaper } from './certificate-paper.js';
import { CertificateProofs } from './certificate-proofs.js';
import { Designs, type Design } from './designs.js';
import { choicesOf, PRINTED, type Printed } from './languages.js';
import { problems } from './papers.problems.js';
import { citationIn } from './words-of.js';

type Code = ReturnType<typeof qrMatrix>;

/** So many papers are set before other requests get their turn. */
const AT_ONCE = 10;

/** Sets papers before they are signed, by each of their designs and in all its languages: what cannot be printed gets no number. */
@Injectable()
export class PrintingJudge implements PaperJudge {
  private readonly codes = new Map<number, Code>();

  constructor(
    private readonly designs: Designs,
    private readonly proofs: CertificateProofs,
    judges: PaperJudges,
  ) {
    judges.declare(this);
  }

  async judge(tx: Tx, papers: readonly UnsignedPaper[]): Promise<Problem[]> {
    const signedAt = tx.now.toISOString();
    const designsOf = await this.designsAt(tx, signedAt, papers);
    const found = papers
      .filter(({ typeId, isPrintedElsewhere }) => !isPrintedElsewhere && designsOf({ typeId, signedAt }).length === 0)
      .map(({ at }) => problem(problems.DESIGN_MISSING, at));
    for (const [i, paper] of papers.entries()) {
      if (i % AT_ONCE === 0) await breath();
      const wrong = await this.unprintable(tx, paper, designsOf({ typeId: paper.typeId, signedAt }));
      if (wrong) found.push(wrong);
    }
    return found;
  }

  /** Which of them would say in one of their languages nothing of what they are given for; without a design, in none at all. */
  async warn(tx: Tx, papers: readonly PlannedWords[]): Promise<Problem[]> {
    const signedAt = tx.now.toISOString();
    const designsOf = await this.designsAt(tx, signedAt, papers);
    return papers.flatMap((paper) => {
      const designs = designsOf({ typeId: paper.typeId, signedAt });
      const said = citationIn(paper);
      const lacking = PRINTED.filter((each) => !said[each]);
      const missing =
        designs.length === 0
          ? lacking.filter(() => lacking.length === PRINTED.length)
          : lacking.filter((each) => designs.some(({ body }) => saysCitation(body, each)));
      if (missing.length === 0) return [];
      return [problem(problems.CITATION_MISSING, paper.at, { languages: languagesSaid(missing, tx.language) })];
    });
  }

  private designsAt(
    tx: Tx,
    signedAt: string,
    papers: readonly Pick<PlannedWords, 'typeId'>[],
  ): ReturnType<Designs['of']> {
    return this.designs.of(
      (sql, values) => tx.db.query(sql, values),
      papers.map(({ typeId }) => ({ typeId, signedAt })),
    );
  }

  /** The first reason why it cannot be printed. */
  private async unprintable(tx: Tx, paper: UnsignedPaper, designs: readonly Design[]): Promise<Problem | undefined> {
    if (designs.length === 0) return undefined;
    const printable = { ...paper, id: '', signedOn: today(tx.now) };
    try {
      const code = this.codeOf(printable);
      for (const { name, body } of designs)
        for (const languages of choicesOf(body))
          await assertSettable(body, certificatePaper(body, printable, code, languages)).catch((error: unknown) => {
            const reason = said(causeIn(error), tx.language);
            const inWords = languagesSaid(languages, tx.language);
            refuse(problems.NOT_PRINTABLE, paper.at, { design: name, languages: inWords, reason });
          });
      return undefined;
    } catch (error) {
      return { ...causeIn(error), path: paper.at };
    }
  }

  /** A code as large as the one it will have: how many letters it says decides that, and not which. */
  private codeOf(paper: Printable): Code {
    const address = this.proofs.trial(paper);
    const code = this.codes.get(address.length) ?? qrMatrix(address);
    this.codes.set(address.length, code);
    return code;
  }
}

/** Whether a design does not go without it. */
function saysCitation({ languages, variables }: Template, language: Printed): boolean {
  const { citation } = variables;
  return citation?.kind === 'text' && !citation.optional && languages.includes(language);
}

function causeIn(error: unknown): Problem {
  if (error instanceof Refused) return error.problems[0]!;
  throw error;
}

/** What the typesetter says; a value that it calls by the name in the design is called as on the check page. */
function said({ code, details }: Problem, language: Language): string {
  const label = CERTIFICATE_FORM.fields.find(({ name }) => name === details['variable'])?.label[language];
  return formatProblem({ code, details: label === undefined ? details : { ...details, variable: label } }, language);
}
