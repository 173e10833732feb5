import { Injectable } from '@nestjs/common';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../context/index.js';
import { UnitOfWork } from '../database/index.js';
import { changesOf } from '../events/index.js';
import { comeLater, requestError } from '../problems/index.js';
import { FileTypeEntity, UploadEntity } from './file.entities.js';
import { fileName, lastPart } from './file-name.js';
import { FileStore, WAITS_S } from './file-store.js';
import { problems } from './files.problems.js';
import type { Received } from './form.js';
import { mediaTypeOf } from './media-type.js';
import { onDisk } from './on-disk.js';

/** So many files of one account wait to be hung on a record. */
const MOST_WAITING = 50;

/** What is answered to whoever has brought a file. */
export interface Upload {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly type: string;
  readonly name: string;
}

/** Takes files in: first whole onto the disk of this machine, then in one short transaction into the database. */
@Injectable()
export class Uploads {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: FileStore,
  ) {}

  /**
   * `receive` writes the file to the path it is given. However slowly it comes, no connection of the database waits for it;
   * whatever goes wrong, nothing of it stays.
   */
  take(ctx: RequestContext, receive: (path: string) => Promise<Received>): Promise<Upload> {
    return onDisk(async (path) => {
      const received = await receive(path);
      const type = await mediaTypeOf(path);
      return this.unit.run(ctx, (tx) => this.keep(tx, received, type));
    });
  }

  private async keep(tx: Tx, received: Received, type: string | undefined): Promise<Upload> {
    if ((await this.store.waiting(tx)) >= MOST_WAITING)
      throw comeLater(problems.TOO_MANY_UPLOADS, { status: 429, seconds: WAITS_S, max: MOST_WAITING });
    const { type: judged, extensions } = await typeNamed(tx, type);
    const { sha256, size, called } = received;
    const id = uuidv7();
    const name = fileName(lastPart(called), extensions);
    await this.store.keep(tx, { ...received, type: judged });
    await tx.db.insert(UploadEntity, { id, sha256, account: tx.actor.id, name, broughtAt: tx.now });
    tx.record({ name: 'file.uploaded', changes: changesOf('Upload', id, {}, { sha256, type: judged, size }) });
    return { id, sha256, size, type: judged, name };
  }
}

/** Refuses what is of no type that is taken in. */
async function typeNamed({ db }: Tx, type: string | undefined): Promise<FileTypeEntity> {
  const types = await db.find(FileTypeEntity, { order: { type: 'ASC' } });
  const found = types.find((each) => each.type === type);
  if (found) return found;
  const known = types.flatMap(({ extensions }) => extensions).join(', ');
  throw requestError(problems.FILE_TYPE, { argument: 'file', known, http: { status: 415 } });
}
