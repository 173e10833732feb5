import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { common } from '../../../platform/problems/index.js';
import { Reader } from '../../../platform/reading/index.js';
import { layoutList, type Page, type Paper } from '../../../platform/typesetting/index.js';
import type { Printed } from '../languages.js';
import { designOf, type SittingPaper } from './sitting-designs.js';
import { SittingPapers } from './sitting-papers.js';
import { ATTENDANCE, SITTING, type AttendanceSaid, type Sitting } from './sitting.js';

interface Answer {
  readonly meeting: Sitting | null;
}
interface Attended {
  readonly meeting: {
    readonly attendances: {
      readonly nodes: readonly AttendanceSaid[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}
const ASKED = `query ($id: ID!) { meeting(id: $id) { ${SITTING} } }`;
const ATTENDED = `query ($id: ID!, $after: String) { meeting(id: $id) { attendances(first: 100, after: $after) {
  nodes { ${ATTENDANCE} } pageInfo { hasNextPage endCursor } } } }`;
const RESOLUTION = 'query ($id: ID!) { resolution(id: $id) { meeting { id } } }';

/** The papers of a sitting, made of its record: in one language, or in one after the other. */
@Injectable()
export class MeetingPapers {
  constructor(private readonly reader: Reader) {}

  async pages(
    ctx: RequestContext,
    id: string,
    paper: Exclude<SittingPaper, 'extract'>,
    languages: readonly Printed[],
  ): Promise<Page[]> {
    return this.set(ctx, id, paper, languages, (papers) => papers[paper]());
  }

  async extract(ctx: RequestContext, id: string, languages: readonly Printed[]): Promise<Page[]> {
    const { resolution } = await this.reader.query<{ resolution: { meeting: { id: string } } | null }>(
      ctx,
      RESOLUTION,
      { id },
    );
    if (!resolution) return refuse(common.NOT_FOUND, 'id');
    return this.set(ctx, resolution.meeting.id, 'extract', languages, (papers) => papers.extract(id));
  }

  private async set(
    ctx: RequestContext,
    id: string,
    paper: SittingPaper,
    languages: readonly Printed[],
    make: (papers: SittingPapers) => Paper,
  ): Promise<Page[]> {
    const { meeting } = await this.reader.query<Answer>(ctx, ASKED, { id });
    if (!meeting) return refuse(common.NOT_FOUND, 'id');
    if (!meeting.printPath) return refuse(common.OUT_OF_REACH, 'id');
    const attendances = await this.attendances(ctx, id);
    const design = await designOf(paper);
    const sets = await Promise.all(
      languages.map((language) => layoutList(design, make(new SittingPapers(meeting, attendances, language)))),
    );
    return sets.flat();
  }

  private async attendances(ctx: RequestContext, id: string): Promise<AttendanceSaid[]> {
    const found: AttendanceSaid[] = [];
    for (let after: string | null = null; ;) {
      const { meeting }: Attended = await this.reader.query(ctx, ATTENDED, { id, ...(after !== null && { after }) });
      found.push(...meeting.attendances.nodes);
      if (!meeting.attendances.pageInfo.hasNextPage) return found;
      after = meeting.attendances.pageInfo.endCursor;
    }
  }
}
