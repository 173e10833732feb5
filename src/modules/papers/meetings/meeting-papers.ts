import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { common } from '../../../platform/problems/index.js';
import { Reader } from '../../../platform/reading/index.js';
import { layoutList, type Page, type Paper } from '../../../platform/typesetting/index.js';
import { facilitiesPermissions } from '../../facilities/index.js';
import { meetingsPermissions } from '../../meetings/index.js';
import { allOf, NEXT, type PageOf } from '../all-of.js';
import type { Printed } from '../languages.js';
import { designOf, type SittingPaper } from './sitting-designs.js';
import { SittingPapers } from './sitting-papers.js';
import { BESIDE, FACILITY, SITTING, type Beside, type Sitting } from './sitting.js';

interface Answer {
  readonly meeting: Sitting | null;
}
interface Listed<K extends keyof Beside> {
  readonly meeting: Readonly<Record<K, PageOf<Beside[K][number]>>>;
}
const asked = (more: string): string => `query ($id: ID!) { meeting(id: $id) { ${SITTING} ${more} } }`;
/** In the order in which they were recorded; a sheet has its own. */
const ORDER: Readonly<Record<keyof Beside, string>> = {
  attendances: 'SHEET',
  resolutions: 'CREATED',
  assignments: 'CREATED',
};
const beside = (list: keyof Beside): string => `query ($id: ID!, $after: String) { meeting(id: $id) {
  ${list}(first: 25, after: $after, orderBy: { field: ${ORDER[list]} }) { nodes { ${BESIDE[list]} } ${NEXT} } } }`;
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
    const more = ctx.actor.may(facilitiesPermissions['facilities.read']) ? FACILITY : '';
    const { meeting } = await this.reader.query<Answer>(ctx, asked(more), { id });
    if (!meeting) return refuse(common.NOT_FOUND, 'id');
    if (!meeting.printPath) return refuse(common.OUT_OF_REACH, 'id');
    const hung: Beside = {
      attendances: await this.all(ctx, id, 'attendances'),
      resolutions: await this.all(ctx, id, 'resolutions'),
      assignments: ctx.actor.may(meetingsPermissions['assignments.read']) ? await this.all(ctx, id, 'assignments') : [],
    };
    const design = await designOf(paper);
    const sets = await Promise.all(
      languages.map((language) => layoutList(design, make(new SittingPapers(meeting, hung, language)))),
    );
    return sets.flat();
  }

  private all<K extends keyof Beside>(ctx: RequestContext, id: string, list: K): Promise<Beside[K][number][]> {
    return allOf(async (after) => {
      const { meeting } = await this.reader.query<Listed<K>>(ctx, beside(list), { id, ...after });
      return meeting[list];
    });
  }
}
