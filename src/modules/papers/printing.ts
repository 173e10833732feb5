import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import type { Language } from '../../kernel/language.js';
import { refuse } from '../../kernel/refusal.js';
import type { RequestContext } from '../../platform/context/index.js';
import { Statements } from '../../platform/database/index.js';
import { Reader } from '../../platform/reading/index.js';
import { layout, type Page, type Template } from '../../platform/typesetting/index.js';
import type { CertificateContent } from '../awards/index.js';
import type { Printable } from './certificate-form.js';
import { certificatePaper } from './certificate-paper.js';
import { CertificateProofs } from './certificate-proofs.js';
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

/** Of each kind of award its designs in the edition of that moment; one signed before the first edition is printed by the first. */
const DESIGNS = `
  SELECT DISTINCT ON (w.type_id, w.signed_at, t.name) w.type_id AS "typeId", w.signed_at::text AS "signedAt", t.id, t.name FROM
    (SELECT DISTINCT type_id, signed_at FROM unnest($1::uuid[], $2::timestamptz[]) AS u (type_id, signed_at)) w
    JOIN paper_templates t ON t.type_id = w.type_id
   ORDER BY w.type_id, w.signed_at, t.name, t.saved_at > w.signed_at, CASE WHEN t.saved_at > w.signed_at THEN -t.edition ELSE t.edition END DESC`;

/** Prints certificates: as they were signed, by the design of that day, so that every print is the same. */
@Injectable()
export class Printing {
  constructor(
    private readonly reader: Reader,
    private readonly statements: Statements,
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
    const pages = async function* (): AsyncGenerator<Page> {
      for (const [at, each] of certificates.entries()) {
        const template = designs.get(each)!;
        const paper = certificatePaper(template, each, addresses.get(each.id)!, options.languages);
        yield await layout(template, paper).catch((error: unknown) => {
          throw oneOfMany(error, each, certificates.length);
        });
        await step(at + 1);
      }
    };
    const last = certificates.reduce((latest, { signedAt }) => (signedAt > latest ? signedAt : latest), '');
    return pdfOf(pages(), { made: new Date(last), cropMarks: options.press ?? false });
  }

  private async designsOf(
    certificates: readonly Certificate[],
    paper: string | undefined,
  ): Promise<ReadonlyMap<Certificate, Template>> {
    const rows = await this.statements.run<{ typeId: string; signedAt: string; id: string; name: string }>(DESIGNS, [
      certificates.map(({ typeId }) => typeId),
      certificates.map(({ signedAt }) => signedAt),
    ]);
    const chosen = certificates.map((each) => {
      const moment = new Date(each.signedAt).getTime();
      const own = rows.filter(
        ({ typeId, signedAt }) => typeId === each.typeId && new Date(signedAt).getTime() === moment,
      );
      const design = own.find(({ name }) => paper === undefined || name === paper);
      return [each, design ?? refuse(problems.NO_DESIGN, 'paper')] as const;
    });
    const ids = [...new Set(chosen.map(([, { id }]) => id))];
    const bodies = await this.statements.run<{ id: string; body: Template }>(
      'SELECT id, body FROM paper_templates WHERE id = ANY ($1)',
      [ids],
    );
    const byId = new Map(bodies.map(({ id, body }) => [id, body]));
    return new Map(chosen.map(([each, { id }]) => [each, byId.get(id)!]));
  }
}
