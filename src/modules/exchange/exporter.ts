import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from '../../kernel/uuid.js';
import { Settings } from '../../platform/config/settings.js';
import type { RequestContext } from '../../platform/context/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { tellUnexpected } from '../../platform/graphql/index.js';
import { WholeLists, type Disclosed, type ListAsked, type WholeList } from '../../platform/reading/index.js';
import { disclosures } from '../audit/index.js';
import { kept, type Asked } from './asked.js';
import type { Column } from './column.js';
import { endOf, fileOf, type End, type Parts } from './files.js';
import { rowsOf, type Values } from './rows.js';
import { selectionOf } from './selection.js';

/** What is asked, without the columns that the viewer may not see. */
export interface Granted extends Asked {
  readonly leftOut: readonly string[];
}
/** A file on its way. */
export interface Export {
  /** Of the list; the file has more rows where it has one for each record of a list within them. */
  readonly records: number;
  readonly parts: Parts;
  /** Once all parts are taken. */
  end(): End | undefined;
  close(): Promise<void>;
}

/** Takes a list away whole. */
@Injectable()
export class Exporter {
  constructor(
    private readonly lists: WholeLists,
    private readonly unit: UnitOfWork,
    private readonly settings: Settings,
  ) {}

  /** Refuses what is wrong with the question, and keeps what goes out, before the first row does. `left`: the viewer has. */
  async start(ctx: RequestContext, asked: Granted, left: AbortSignal): Promise<Export> {
    let records = 0;
    const list = await this.lists.open<unknown>(ctx, this.question(asked), left, (reader, survey) => {
      records = survey.records;
      return this.keep(reader, asked, survey.records, survey.disclosed);
    });
    const file = new File(asked, list, ctx, left);
    return { records, parts: file.parts(), end: () => file.end, close: () => list.close() };
  }

  private question(asked: Asked): ListAsked {
    const guarded = asked.columns.filter(({ isGuarded }) => isGuarded);
    return {
      document: documentOf(asked, asked.columns),
      guarded: guarded.length > 0 ? documentOf(asked, guarded) : undefined,
      variables: asked.args,
      places: this.settings.access.exportsAtOnce,
    };
  }

  /** One entry, however long the list is. */
  private async keep(ctx: RequestContext, asked: Granted, records: number, disclosed: Disclosed): Promise<void> {
    const { list, format, language, columns, leftOut, purpose } = asked;
    const question = kept(asked);
    const recorded = {
      list: list.name,
      type: list.type,
      ...(Object.keys(question).length > 0 && { question }),
      columns: columns.map(({ path, heading }) => ({ path, heading })),
      ...(leftOut.length > 0 && { leftOut }),
      format,
      language,
      records,
      ...(disclosed.size > 0 && { disclosed: fieldsOf(disclosed) }),
    };
    await this.unit.run(ctx, (tx) => {
      const changes = [...changesOf('ListExport', uuidv7(), {}, recorded), ...disclosures(disclosed)];
      tx.record({ name: 'list.exported', changes, ...(purpose !== undefined && { reason: purpose }) });
      return Promise.resolve();
    });
  }
}

const fieldsOf = (disclosed: Disclosed): { type: string; field: string }[] =>
  [...disclosed].flatMap(([type, records]) => {
    const fields = new Set([...new Set(records.values())].flatMap((each) => each.split(' ')));
    return [...fields].sort().map((field) => ({ type, field }));
  });

function documentOf({ list, args }: Asked, columns: readonly Column[]): string {
  const own = list.field.args.filter(({ name }) => args[name] !== undefined);
  const day = args['asOf'] === undefined || own.some(({ name }) => name === 'asOf') ? [] : ['$asOf: Date!'];
  const variables = [...own.map(({ name, type }) => `$${name}: ${String(type)}`), ...day];
  const head = variables.length > 0 ? `query (${variables.join(', ')})` : '';
  const given = own.length > 0 ? `(${own.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
  return `${head} { ${list.name}${given} { nodes { ${selectionOf(columns, args['asOf'] !== undefined)} } } }`;
}

/** The parts of one file, and at last what they were. */
class File {
  end: End | undefined;
  private rows = 0;

  constructor(
    private readonly asked: Granted,
    private readonly list: WholeList<unknown>,
    private readonly ctx: RequestContext,
    private readonly left: AbortSignal,
  ) {}

  /**
   * What goes wrong on the way is logged and ends the file where it is: it has no end, and nobody takes it for whole. That
   * the viewer has left is no fault.
   */
  async *parts(): Parts {
    const hash = createHash('sha256');
    try {
      for await (const part of fileOf(this.asked, this.values())) {
        hash.update(part);
        yield part;
      }
      const { leftOut } = this.asked;
      this.end = {
        complete: true,
        rows: this.rows,
        sha256: hash.digest('hex'),
        ...(leftOut.length > 0 && { leftOut }),
      };
      const last = endOf(this.asked, this.end);
      if (last !== '') yield last;
    } catch (error) {
      if (!this.left.aborted) throw tellUnexpected(error, this.ctx);
    } finally {
      await this.list.close();
    }
  }

  private async *values(): AsyncGenerator<Values> {
    const of = rowsOf(this.asked.columns, this.asked.each);
    for await (const record of this.list.rows())
      for (const values of of(record)) {
        this.rows++;
        yield values;
      }
  }
}
