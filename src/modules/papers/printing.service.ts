import { Injectable } from '@nestjs/common';
import type { Language } from '../../kernel/language.js';
import { refuse } from '../../kernel/refusal.js';
import type { RequestContext } from '../../platform/context/index.js';
import { assertHolds, UnitOfWork } from '../../platform/database/index.js';
import { JobKinds, JobsService, type JobAtWork } from '../../platform/jobs/index.js';
import { Reader } from '../../platform/reading/index.js';
import { AwardDecisionEntity } from '../awards/index.js';
import { languagesOf } from './languages.js';
import { permissions } from './papers.permissions.js';
import { problems } from './papers.problems.js';
import { Printing } from './printing.js';
import type { PrintCertificatesInput } from './printing.inputs.js';

const PRINT = 'certificates.print';
const OF_DECISION = `
  query ($decision: ID!, $after: String) {
    awards(filter: { awardDecision: { eq: $decision }, status: [VALID] }, first: 100, after: $after, orderBy: { field: POSITION }) {
      pageInfo { hasNextPage endCursor } nodes { certificates(filter: { state: [VALID] }, first: 1) { nodes { id printPath } } }
    }
  }`;

interface Job {
  readonly ids: readonly string[];
  readonly languages: readonly Language[];
  readonly paper: string | null;
  readonly press: boolean;
}
interface Found {
  readonly id: string;
  readonly printPath: string | null;
}
interface OfDecision {
  readonly awards: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly certificates: { readonly nodes: readonly Found[] } }[];
  };
}

/** Prints the papers of a decision as a job: five hundred take some seconds. */
@Injectable()
export class PrintingService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly jobs: JobsService,
    private readonly reader: Reader,
    private readonly printing: Printing,
    kinds: JobKinds,
  ) {
    kinds.declare<Job>({ name: PRINT, work: (ctx, asked, job) => this.work(ctx, asked, job) });
  }

  /** The id of the job. */
  async start(
    ctx: RequestContext,
    { decisionId, paper = null, press = false, ...input }: PrintCertificatesInput,
  ): Promise<string> {
    const languages = languagesOf(input.languages ?? ['kk'], ['languages']);
    return this.unit.run(ctx, async (tx) => {
      await assertHolds(tx, permissions['papers.print'], AwardDecisionEntity, decisionId, 'decisionId');
      const ids = await this.ofDecision(ctx, decisionId);
      if (ids.length === 0) refuse(problems.NOTHING_TO_PRINT, 'decisionId');
      return this.jobs.start(tx, PRINT, { ids, languages, paper, press } satisfies Job);
    });
  }

  private async ofDecision(ctx: RequestContext, decision: string): Promise<string[]> {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { awards }: OfDecision = await this.reader.query(ctx, OF_DECISION, {
        decision,
        ...(after !== null && { after }),
      });
      ids.push(
        ...awards.nodes.flatMap(({ certificates }) =>
          certificates.nodes.flatMap(({ id, printPath }) => (printPath ? [id] : [])),
        ),
      );
      after = awards.pageInfo.endCursor;
      if (!awards.pageInfo.hasNextPage) return ids;
    }
  }

  private async work(ctx: RequestContext, { ids, languages, paper, press }: Job, job: JobAtWork) {
    const certificates = await this.printing.find(ctx, ids);
    if (certificates.length === 0) refuse(problems.NOTHING_TO_PRINT, 'decisionId');
    const total = certificates.length;
    await job.progress(0, total);
    const options = { languages, press, ...(paper !== null && { paper }) };
    const content = await this.printing.print(certificates, options, (done) => job.progress(done, total));
    return { fileName: `certificates-${certificates[0]!.signedOn}.pdf`, content };
  }
}
