import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { given } from '../../kernel/given.js';
import { refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertPlaced,
  fill,
  findByCode,
  findRecord,
  partialDateColumns,
  snapshot,
  storeCorrection,
  storeParts,
  UnitOfWork,
} from '../../platform/database/index.js';
import { changesOf, type Change } from '../../platform/events/index.js';
import { SimilarRecords } from '../../platform/neighbours/index.js';
import { erasing } from '../../platform/secrets/index.js';
import { AreaEntity, ClassifierItemEntity, dateProblems, homeArea } from '../reference/index.js';
import { CitationEntity, SourceEntity } from './source.entities.js';
import type {
  CitationInput,
  CorrectCitationInput,
  CorrectSourceInput,
  RecordSourceInput,
  SourceDetails,
} from './source.inputs.js';
import { permissions } from './sources.permissions.js';

/** What a command on a record says of the sources it rests on. */
export interface CitationsInput {
  readonly sources?: readonly CitationInput[];
  readonly correctCitations?: readonly CorrectCitationInput[];
  readonly withdrawCitations?: readonly string[];
}

const SOURCES = { type: 'Source', entity: SourceEntity, permission: permissions['sources.write'] };

@Injectable()
export class SourcesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly similar: SimilarRecords,
  ) {}

  record(ctx: RequestContext, input: RecordSourceInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const source = Object.assign(new SourceEntity(), { id: uuidv7(), kindId: await this.kindOf(tx, input.kind) });
      const areaId = input.areaId === undefined ? await homeArea(tx, permissions['sources.write']) : input.areaId;
      await this.apply(tx, source, { ...input, areaId });
      await tx.db.insert(SourceEntity, source);
      await assertPlaced(tx, permissions['sources.write'], SourceEntity, source.id);
      await this.similar.warn(tx, 'Source', source.id, 'title');
      tx.record({ name: 'source.recorded', changes: changesOf('Source', source.id, {}, snapshot(source)) });
      return source.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectSourceInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, SOURCES, 'source.corrected', input, async (source) => {
        if (input.kind) source.kindId = await this.kindOf(tx, input.kind);
        await this.apply(tx, source, input);
      });
      return input.id;
    });
  }

  /** Lets a record rest on further sources, each once, and corrects or withdraws what it rests on. */
  async cite(tx: Tx, subjectType: string, subjectId: string, input: CitationsInput): Promise<Change[]> {
    for (const [i, { sourceId }] of (input.sources ?? []).entries())
      await findRecord(tx, SourceEntity, sourceId, ['sources', i, 'sourceId']);
    const fresh = input.sources?.length ? await uncited(tx, subjectId, input) : [];
    return storeParts<CitationEntity, CitationInput, CorrectCitationInput>(tx, subjectType, subjectId, {
      entity: CitationEntity,
      owner: { subjectType, subjectId },
      field: 'sources',
      lists: ['sources', 'correctCitations', 'withdrawCitations'],
      fill: (row, citation) => void Object.assign(row, given(citation)),
      input: { add: fresh, correct: input.correctCitations, withdraw: input.withdrawCitations },
    });
  }

  /** On what a record rests, as one would say it of another. */
  async citationsOf(tx: Tx, subjectId: string): Promise<CitationInput[]> {
    const rows = await tx.db.find(CitationEntity, { where: { subjectId }, order: { position: 'ASC' } });
    return rows.map(({ sourceId, quote }) => ({ sourceId, quote }));
  }

  /** Takes away the words by which sources say something of records; that they rest on them stays. What the history tells of it. */
  async forgetQuotes(tx: Tx, type: string, ids: readonly string[]): Promise<Change[]> {
    const rows = await tx.db.find(CitationEntity, { where: { subjectId: In([...ids]) }, order: { id: 'ASC' } });
    const quoting = [...new Set(rows.flatMap(({ subjectId, quote }) => (quote === null ? [] : [subjectId])))];
    await tx.db.update(CitationEntity, { subjectId: In(quoting) }, { quote: null });
    return quoting.map((each) => {
      const left = rows.filter(({ subjectId }) => subjectId === each);
      return erasing(type, each, 'sources', left.map(({ id, sourceId }) => ({ id, sourceId, quote: null })));
    });
  } // prettier-ignore

  private async kindOf(tx: Tx, code: string): Promise<string> {
    return (await findByCode(tx, ClassifierItemEntity, code, 'kind', { classifier: 'source-kind' })).id;
  }

  private async apply(tx: Tx, source: SourceEntity, input: SourceDetails): Promise<void> {
    const { areaId, publishedOn, archivedOn } = input;
    if (areaId) await findRecord(tx, AreaEntity, areaId, 'areaId');
    if (publishedOn !== undefined || !source.published) source.published = partialDateColumns(publishedOn);
    if (archivedOn !== undefined || !source.archived) source.archived = partialDateColumns(archivedOn);
    refuseIfAny(dateProblems(tx, 'source', source));
    fill(source, input);
  }
}

/** The sources that are given and that the record does not rest on, each once. */
async function uncited(
  tx: Tx,
  subjectId: string,
  { sources = [], withdrawCitations: withdrawn = [] }: CitationsInput,
): Promise<CitationInput[]> {
  const rows = await tx.db.findBy(CitationEntity, { subjectId });
  const cited = rows.filter(({ id }) => !withdrawn.includes(id)).map(({ sourceId }) => sourceId);
  return [
    ...new Map(sources.filter((each) => !cited.includes(each.sourceId)).map((each) => [each.sourceId, each])).values(),
  ];
}
