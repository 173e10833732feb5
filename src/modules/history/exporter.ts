import { Injectable } from '@nestjs/common';
import type { Language } from '../../kernel/language.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext } from '../../platform/context/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { fieldLabel } from '../../platform/labels/index.js';
import { csvLine } from '../../platform/sheets/index.js';
import { HistoryService } from './history.service.js';
import { permissions } from './history.permissions.js';
import type { HistoryEntry } from './history.types.js';
import type { Wanted } from './trail.js';

export type Format = 'jsonl' | 'csv';
export interface ExportPeriod extends Pick<Wanted, 'from' | 'to'> {
  readonly from: Date;
  readonly to: Date;
}

/** So many entries are in memory at once. */
const BATCH = 200;

/** The history of a period as text, in the language of whoever asks. */
@Injectable()
export class Exporter {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly history: HistoryService,
  ) {}

  /** That somebody takes the history away is itself history, written down before the first line leaves. */
  async start(ctx: RequestContext, period: ExportPeriod, format: Format): Promise<AsyncGenerator<string>> {
    const asked = { from: period.from.toISOString(), to: period.to.toISOString(), format };
    await this.unit.run(ctx, (tx) => {
      tx.record({ name: 'audit.exported', changes: changesOf('AuditExport', uuidv7(), {}, asked) });
      return Promise.resolve();
    });
    return this.lines(ctx, period, format);
  }

  private async *lines(ctx: RequestContext, period: ExportPeriod, format: Format): AsyncGenerator<string> {
    const line = format === 'csv' ? entryLine : jsonLine;
    if (format === 'csv') yield heading(ctx.language);
    for await (const entries of this.history.batches(ctx, permissions['audit.export'], period, BATCH))
      yield entries.map(line).join('');
  }
}

const jsonLine = (entry: HistoryEntry): string => `${JSON.stringify(entry)}\n`;

const COLUMNS = [
  ['HistoryEntry', 'id'],
  ['HistoryEntry', 'occurredAt'],
  ['HistoryActor', 'id'],
  ['HistoryEntry', 'actor'],
  ['HistoryEntry', 'event'],
  ['HistoryEntry', 'reason'],
  ['HistoryEntry', 'sentence'],
] as const;
const heading = (language: Language): string =>
  `\ufeff${csvLine(COLUMNS.map(([type, field]) => fieldLabel(type, field)![language]))}`;
const entryLine = ({ id, occurredAt, actor, event, reason, sentence }: HistoryEntry): string =>
  csvLine([id, occurredAt, actor.id, actor.name, event, reason ?? '', sentence]);
