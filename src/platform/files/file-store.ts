import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../context/index.js';
import { Housekeeping, Statements } from '../database/index.js';
import { FileChunkEntity, FileEntity, UploadEntity } from './file.entities.js';

/** A part is one row, and as much of a file as is in memory at once: a few of them. */
const CHUNK = 256 * 1024;

/** How long a file waits to be hung on a record. */
export const WAITS_S = 86_400;
const WAITS = `interval '${WAITS_S} seconds'`;
const FORGET_UPLOADS = `DELETE FROM uploads WHERE brought_at < now() - ${WAITS}`;
const REMOVE_FILES = `DELETE FROM files WHERE NOT attached AND brought_at < now() - ${WAITS}`;

/** True where the content is new. One that is known waits anew: the sweep looks at the row again before it removes it. */
const KEEP = `
  INSERT INTO files (sha256, size, type, brought_at) VALUES ($1, $2, $3, now())
  ON CONFLICT (sha256) DO UPDATE SET brought_at = now() RETURNING xmax = 0 AS fresh`;
const CLAIM = `
  UPDATE files f SET attached = true FROM uploads u, file_types t
  WHERE u.id = $1 AND u.account = $2 AND f.sha256 = u.sha256 AND t.type = f.type
  RETURNING f.sha256, f.size, f.type, u.name, t.extensions`;

/** What becomes of a row when the content that it names is removed: it goes, or names it no more. */
const GOES_ALONG: readonly unknown[] = ['CASCADE', 'SET NULL'];

const TAKE_OFF = 'DELETE FROM attachments WHERE subject_id = ANY ($1) RETURNING subject_id AS id, sha256';

/** A file on this machine, and what its content is. */
export interface Content {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
  readonly type: string;
}
interface Claimed extends Omit<Content, 'path'> {
  readonly name: string;
  readonly extensions: readonly string[];
}

/** Contents by their SHA-256, in parts in PostgreSQL: every process sees them, and one backup holds them. */
@Injectable()
export class FileStore {
  constructor(
    private readonly statements: Statements,
    private readonly dataSource: DataSource,
    housekeeping: Housekeeping,
  ) {
    housekeeping.add(FORGET_UPLOADS, REMOVE_FILES);
  }

  async keep({ db }: Tx, { path, sha256, size, type }: Content): Promise<void> {
    const [kept] = await db.query<{ fresh: boolean }[]>(KEEP, [sha256, size, type]);
    if (!kept!.fresh) return;
    let position = 0;
    for await (const bytes of createReadStream(path, { highWaterMark: CHUNK }))
      await db.insert(FileChunkEntity, { sha256, position: position++, bytes: bytes as Buffer });
  }

  /** A file that this account has brought, kept from now on; undefined: it has brought no such file, or it was removed. */
  async claim({ db, actor }: Tx, uploadId: string): Promise<Claimed | undefined> {
    const [[claimed]] = await db.query<[Claimed[], number]>(CLAIM, [uploadId, actor.id]);
    return claimed;
  }

  /**
   * Takes all files off these records, and lets go of contents that hang nowhere else: the next sweep removes them. The
   * records that had some.
   */
  async forget({ db }: Tx, recordIds: readonly string[]): Promise<string[]> {
    const [taken] = await db.query<[{ id: string; sha256: string }[], number]>(TAKE_OFF, [recordIds]);
    const contents = [...new Set(taken.map(({ sha256 }) => sha256))];
    // Held first: who hangs one on another record meanwhile is seen then.
    await db.query('SELECT FROM files WHERE sha256 = ANY ($1) ORDER BY sha256 FOR UPDATE', [contents]);
    await db.query(`UPDATE files f SET attached = false WHERE sha256 = ANY ($1) AND ${this.namedNowhere}`, [contents]);
    return [...new Set(taken.map(({ id }) => id))];
  }

  /** In SQL: nothing holds the content of `f`. By the foreign keys of the entities; rows that go with a content do not hold it. */
  private get namedNowhere(): string {
    const held = this.dataSource.entityMetadatas.flatMap(({ tableName, foreignKeys }) =>
      foreignKeys
        .filter(
          ({ referencedEntityMetadata: to, onDelete }) => to.target === FileEntity && !GOES_ALONG.includes(onDelete),
        )
        .map(({ columns }) => `NOT EXISTS (SELECT FROM ${tableName} h WHERE h.${columns[0]!.databaseName} = f.sha256)`),
    );
    return held.join(' AND ');
  }

  /** Files that somebody has brought and nobody has hung on a record. */
  waiting({ db, actor }: Tx): Promise<number> {
    return db.countBy(UploadEntity, { account: actor.id, file: { attached: false } });
  }

  /** The content, part by part, each read when it is wanted. Fails before the end where it is not what it was. */
  async *read(sha256: string, size: number): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for (let position = 0, left = size; left > 0; position++) {
      const rows = await this.statements.run<{ bytes: Buffer }>(
        'SELECT bytes FROM file_chunks WHERE sha256 = $1 AND position = $2',
        [sha256, position],
      );
      const bytes = rows[0]?.bytes ?? Buffer.alloc(0);
      hash.update(bytes);
      left -= bytes.length;
      const isBroken = bytes.length === 0 || left < 0 || (left === 0 && hash.digest('hex') !== sha256);
      if (isBroken) throw new Error('The content of a file is not what it was');
      yield bytes;
    }
  }
}
