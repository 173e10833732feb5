import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { refuse } from '../../kernel/refusal.js';
import type { RequestContext, Tx } from '../context/index.js';
import { assertReadable, lockRecord, storeParts, UnitOfWork } from '../database/index.js';
import { about, type Change } from '../events/index.js';
import { common } from '../problems/index.js';
import { Readings, type Reading } from '../reading/index.js';
import { subjectOf, writtenWith } from './attachable.js';
import type { AttachFileInput, DetachFileInput } from './attachment.inputs.js';
import { AttachmentEntity } from './file.entities.js';
import { fileName } from './file-name.js';
import { FileStore } from './file-store.js';
import { problems } from './files.problems.js';

interface Holder extends ObjectLiteral {
  id: string;
  version: number;
}
type Fresh = Pick<AttachmentEntity, 'sha256' | 'name' | 'note' | 'addedBy' | 'addedAt'>;
interface Parts {
  readonly add?: readonly Fresh[];
  readonly withdraw?: readonly string[];
}

/** Hangs files on records and takes them off. Which types take files, their readings say. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly readings: Readings,
    private readonly store: FileStore,
  ) {}

  attach(ctx: RequestContext, { recordId, fileId, note, ...input }: AttachFileInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const reading = await this.readingOf(tx, recordId);
      const [entity, told] = await lock(tx, reading, recordId, 'recordId', input.expectedVersion);
      const file = (await this.store.claim(tx, fileId)) ?? refuse(common.NOT_FOUND, 'fileId');
      const name = fileName(input.name ?? file.name, file.extensions);
      if (await tx.db.existsBy(AttachmentEntity, { subjectId: recordId, sha256: file.sha256 }))
        refuse(problems.FILE_ATTACHED, 'fileId');
      const fresh = { sha256: file.sha256, name, note: note ?? null, addedBy: tx.actor.id, addedAt: tx.now };
      const changes = await change(tx, reading, entity, recordId, { add: [fresh] });
      tx.record({ name: 'file.attached', changes: told(changes) });
      return recordId;
    });
  }

  detach(ctx: RequestContext, { id, expectedVersion, reason }: DetachFileInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const found = await tx.db.findOneBy(AttachmentEntity, { id });
      if (!found) return refuse(common.NOT_FOUND, 'id');
      const { subjectId } = found;
      const reading = await this.readingOf(tx, subjectId);
      const hidden = await tx.rows.unreadable(reading.table, subjectId, ['files']);
      if (hidden.length > 0) refuse(common.NOT_FOUND, 'id');
      const [entity, told] = await lock(tx, reading, subjectId, 'id', expectedVersion);
      // Whoever held the lock before may have taken it off.
      if (!(await tx.db.existsBy(AttachmentEntity, { id }))) refuse(common.NOT_FOUND, 'id');
      const changes = await change(tx, reading, entity, subjectId, { withdraw: [id] });
      tx.record({ name: 'file.detached', changes: told(changes), ...(reason && { reason }) });
      return subjectId;
    });
  }

  /** The type of the record with this id among all types. */
  private async readingOf(tx: Tx, id: string): Promise<Reading> {
    const rows = await tx.db.query<{ type: string }[]>(this.readings.typesOfRecord(), [id]);
    const found = rows.map(({ type }) => this.readings.get(type));
    const taking = found.find((each) => writtenWith(each));
    if (taking) return taking;
    const isKnown = found[0] && (await tx.rows.sees(found[0].table, id));
    return refuse(isKnown ? problems.NO_FILES_HERE : common.NOT_FOUND, 'recordId');
  }
}

/** Whoever may write the record, and may see its files, changes them. The record’s table, and how the changes are told. */
async function lock(
  tx: Tx,
  reading: Reading,
  id: string,
  path: string,
  expectedVersion: number | undefined,
): Promise<readonly [EntityTarget<Holder>, (changes: Change[]) => Change[]]> {
  const { target } = tx.db.connection.entityMetadatas.find((each) => each.tableName === reading.table)!;
  const entity = target as EntityTarget<Holder>;
  const record = await lockRecord(tx, writtenWith(reading)!, entity, id, expectedVersion, path);
  await assertReadable(tx, entity, id, { files: true }, path);
  const subject = subjectOf(reading, record);
  return [entity, (changes) => (subject === undefined ? changes : about(subject, changes))];
}

/** The version of a record counts for its files, too. */
async function change(
  tx: Tx,
  { type }: Reading,
  entity: EntityTarget<Holder>,
  subjectId: string,
  input: Parts,
): Promise<Change[]> {
  const changes = await storeParts<AttachmentEntity, Fresh, never>(tx, type, subjectId, {
    entity: AttachmentEntity,
    owner: { subjectType: type, subjectId },
    field: 'files',
    lists: ['fileId', 'fileId', 'id'],
    fill: (row, fresh) => void Object.assign(row, fresh),
    input,
  });
  await tx.db.increment(entity, { id: subjectId }, 'version', 1);
  return changes;
}
