import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { Refused, refuse } from '../../kernel/refusal.js';
import type { RequestContext, Tx } from '../context/index.js';
import { assertHolds, lockRecord, saveCorrected, snapshot, UnitOfWork, VoidedColumns } from '../database/index.js';
import type { Change, DomainEvent } from '../events/index.js';
import { RecordNames, SimilarRecords, type Neighbour } from '../neighbours/index.js';
import { common } from '../problems/index.js';
import { Readings, type Reading } from '../reading/index.js';
import { Grounds } from './grounds.js';
import { Replacements } from './replacements.js';
import { permissions } from './voiding.permissions.js';
import { problems } from './voiding.problems.js';
import type { RestoreRecordInput, VoidRecordInput } from './voiding.types.js';

interface Voidable extends ObjectLiteral {
  id: string;
  version: number;
  voided: VoidedColumns;
}
interface Found {
  readonly reading: Reading;
  readonly entity: EntityTarget<Voidable>;
  readonly record: Voidable;
}
/** What a restored record is refused or warned for concerns it as a whole: the input has no field for it. */
export const WHOLE_RECORD = (): string[] => ['id'];

/** A record counts again; whoever hears it judges it by the rules under which one is recorded. */
export type RecordRestored = DomainEvent<'record.restored', { readonly type: string; readonly id: string }>;

/** Takes back what was entered by mistake, and brings it back. Which types it knows, their readings say. */
@Injectable()
export class Voiding {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly readings: Readings,
    private readonly grounds: Grounds,
    private readonly names: RecordNames,
    private readonly similar: SimilarRecords,
    private readonly replacements: Replacements,
  ) {}

  /** `links` are changes by which the history leads on to the record that came in its place. */
  void(ctx: RequestContext, input: VoidRecordInput, links: readonly Change[] = []): Promise<string> {
    const { id, expectedVersion, reason } = input;
    return this.unit.run(ctx, async (tx) => {
      const { reading, entity, record } = await this.lock(tx, id);
      if (record.voided.at !== null) return this.refuseOther(tx, reading, id, common.ALREADY_VOIDED);
      await lockRecord(tx, permissions['records.void'], entity, id, expectedVersion);
      await assertHolds(tx, reading.voidable!.permission, entity, id, 'id');
      const resting = await this.grounds.whatRestsOn(tx, reading, id);
      if (resting.length > 0) refuse(problems.RESTED_ON, 'id', { records: await this.names.say(tx, resting) });
      const changes = await this.put(tx, reading, record, { at: tx.now, by: tx.actor.id, reason });
      tx.record({ name: 'record.voided', changes: [...changes, ...links], reason });
      return id;
    });
  }

  restore(ctx: RequestContext, { id, reason }: RestoreRecordInput): Promise<string> {
    const restored = this.unit.run(ctx, async (tx) => {
      const { reading, record } = await this.lock(tx, id);
      if (record.voided.at === null) return this.refuseOther(tx, reading, id, problems.NOT_VOIDED);
      await this.assertHeld(tx, reading, id);
      const gone = await this.grounds.whatIsGoneUnder(tx, reading, id);
      if (gone.length > 0) refuse(problems.RESTS_ON_VOIDED, 'id', { records: await this.names.say(tx, gone) });
      const beside = await this.standingBeside(tx, reading, id);
      if (beside.length > 0) refuse(problems.RECORDED_ANEW, 'id', { records: await this.names.say(tx, beside) });
      const changes = await this.put(tx, reading, record, { at: null, by: null, reason: null });
      if (reading.similar) await this.similar.warn(tx, reading.type, id, 'id');
      tx.record({
        name: 'record.restored',
        changes,
        reason,
        data: { type: reading.type, id },
      } satisfies RecordRestored);
      return id;
    });
    return restored.catch(aboutTheRecord);
  }

  /** Of those that stand for the same thing one counts. They are held until the commit: no other comes back meanwhile. */
  private async standingBeside(tx: Tx, { type, table }: Reading, id: string): Promise<Neighbour[]> {
    const others = await this.replacements.of(tx, id);
    if (others.length === 0) return [];
    const rows: { id: string; stands: boolean }[] = await tx.db.query(
      `SELECT id, voided_at IS NULL AS stands FROM ${table} WHERE id = ANY ($1::uuid[]) ORDER BY id FOR KEY SHARE`,
      [others],
    );
    return rows.filter(({ stands }) => stands).map((each) => ({ type, id: each.id }));
  }

  private put(tx: Tx, { type }: Reading, record: Voidable, voided: VoidedColumns): Promise<Change[]> {
    const before = snapshot(record);
    record.voided = Object.assign(new VoidedColumns(), voided);
    return saveCorrected(tx, type, before, record);
  }

  /** What `lockRecord` asks of records that count; one that was taken back exists only within reach. */
  private async assertHeld(tx: Tx, { table, permission, voidable }: Reading, id: string): Promise<void> {
    if (!(await tx.rows.holds(permission, table, id))) refuse(common.NOT_FOUND, 'id');
    for (const each of [permissions['records.void'], voidable!.permission])
      if (!(await tx.rows.holds(each, table, id))) refuse(common.OUT_OF_REACH, 'id');
  }

  /** Only who has the record within reach learns in which state it is. */
  private async refuseOther(tx: Tx, { table, permission }: Reading, id: string, code: string): Promise<never> {
    return refuse((await tx.rows.holds(permission, table, id)) ? code : common.NOT_FOUND, 'id');
  }

  /** The record with this id among all types, locked. */
  private async lock(tx: Tx, id: string): Promise<Found> {
    const rows: { type: string }[] = await tx.db.query(this.readings.typesOfRecord(), [id]);
    const types = rows.map(({ type }) => this.readings.get(type));
    const reading = types.find((each) => each.voidable);
    if (!reading) {
      const isKnown = types[0] && (await tx.rows.sees(types[0].table, id));
      return refuse(isKnown ? problems.NOT_VOIDABLE : common.NOT_FOUND, 'id');
    }
    const { target } = tx.db.connection.entityMetadatas.find((each) => each.tableName === reading.table)!;
    const entity = target as EntityTarget<Voidable>;
    const record = await tx.db.findOneOrFail(entity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return { reading, entity, record };
  }
}

function aboutTheRecord(error: unknown): never {
  throw error instanceof Refused
    ? new Refused(...error.problems.map((each) => ({ ...each, path: WHOLE_RECORD() })))
    : error;
}
