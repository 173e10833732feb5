import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import type { Language } from '../../kernel/language.js';
import { refuse } from '../../kernel/refusal.js';
import type { RequestContext } from '../../platform/context/index.js';
import { Statements } from '../../platform/database/index.js';
import { common } from '../../platform/problems/index.js';
import { qrMatrix } from '../../platform/proofs/index.js';
import { Reader } from '../../platform/reading/index.js';
import { layout, type Page, type Template } from '../../platform/typesetting/index.js';
import type { CertificateContent } from '../awards/index.js';
import type { Printable } from './certificate-form.js';
import { certificatePaper } from './certificate-paper.js';
import { CertificateProofs } from './certificate-proofs.js';
import { Designs } from './designs.js';
import { oneOfMany } from './one-of-many.js';
import { problems } from './papers.problems.js';
import { pdfOf } from './pdf.js';

/** How certificates are printed. */
export interface PrintOptions {
  readonly languages: readonly Language[];
  /** The design, where an award has several papers; the first by its name without one. */
  readonly paper?: string | undefined;
  /** With bleed and marks where a press cuts. */
  readonly press?: boolean | undefined;
}
interface Asked {
  readonly id: string;
  readonly number: string | null;
  readonly copy: number;
  readonly signedAt: string;
  readonly content: CertificateContent | null;
  readonly printPath: string | null;
  readonly form: { readonly number: number } | null;
  readonly award: { readonly type: { readonly id: string }; readonly decisionPosition: number | null } | null;
}
interface Answer {
  readonly certificates: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Asked[];
  };
}
interface Certificate extends Printable {
  readonly typeId: string;
  readonly signedAt: string;
}

const CERTIFICATES = `
  query ($ids: [ID!]!, $after: String) {
    certificates(filter: { id: { in: $ids } }, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { id number copy signedAt content printPath form { number } award { type { id } decisionPosition } }
    }
  }`;

/** Kind by kind; by the numbers of their forms, and those without one as the decision names them. */
const inOrder = (a: Asked, b: Asked): number =>
  (a.award?.type.id ?? '').localeCompare(b.award?.type.id ?? '') ||
  (a.form?.number ?? 0) - (b.form?.number ?? 0) ||
  (a.award?.decisionPosition ?? 0) - (b.award?.decisionPosition ?? 0);

/** Prints certificates: as they were signed, by the design of that day, so that every print is the same. */
@Injectable()
export class Printing {
  constructor(
    private readonly reader: Reader,
    private readonly statements: Statements,
    private readonly designs: Designs,
    private readonly proofs: CertificateProofs,
  ) {}

  /** Those of these certificates that count and that who asks may read and print, kind by kind in their order. */
  async find(ctx: RequestContext, ids: readonly string[]): Promise<Certificate[]> {
    const found: Asked[] = [];
    for (let after: string | null = null; ;) {
      const { certificates }: Answer = await this.reader.query(ctx, CERTIFICATES, {
        ids,
        ...(after !== null && { after }),
      });
      found.push(...certificates.nodes);
      after = certificates.pageInfo.endCursor;
      if (!certificates.pageInfo.hasNextPage) break;
    }
    return found
      .toSorted(inOrder)
      .flatMap(({ content, award, signedAt, printPath, ...each }) =>
        content && award && printPath
          ? [{ ...each, content, signedAt, typeId: award.type.id, signedOn: today(new Date(signedAt)) }]
          : [],
      );
  }

  /** One PDF of them, page by page as they are set; `step` is told how many are done. */
  async print(
    certificates: readonly Certificate[],
    options: PrintOptions,
    step: (done: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<AsyncIterable<Uint8Array>> {
    const designs = await this.designsOf(certificates, options.paper);
    const addresses = await this.proofs.addresses(certificates);
    const left = certificates.filter(({ id }) => addresses.has(id));
    if (left.length === 0) refuse(common.NOT_FOUND, 'id');
    const pages = async function* (): AsyncGenerator<Page> {
      for (const [at, each] of left.entries()) {
        const template = designs.get(each)!;
        const paper = certificatePaper(template, each, qrMatrix(addresses.get(each.id)!), options.languages);
        yield await layout(template, paper).catch((error: unknown) => {
          throw oneOfMany(error, each, certificates.length);
        });
        await step(at + 1);
      }
    };
    const last = left.reduce((latest, { signedAt }) => (signedAt > latest ? signedAt : latest), '');
    return pdfOf(pages(), { made: new Date(last), cropMarks: options.press ?? false });
  }

  private async designsOf(
    certificates: readonly Certificate[],
    paper: string | undefined,
  ): Promise<ReadonlyMap<Certificate, Template>> {
    const designs = await this.designs.of((sql, values) => this.statements.run(sql, values), certificates);
    const chosen = certificates.map((each) => {
      const design = designs(each).find(({ name }) => paper === undefined || name === paper);
      return [each, (design ?? refuse(problems.NO_DESIGN, 'paper')).body] as const;
    });
    return new Map(chosen);
  }
}
