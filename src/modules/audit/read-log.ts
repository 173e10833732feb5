import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Read } from '../../platform/events/index.js';
import { GuardedReads } from '../../platform/reading/index.js';
import { Chain, type Draft } from './chain.js';

/** How long the first of a group waits for others. */
const GATHER_MS = 5;
/** No transaction takes more entries than this at once. */
const GROUP = 500;

interface Waiting {
  readonly draft: Draft;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes down reads of guarded data outside of commands. Calls that come together, or while a write is under way, share
 * one transaction: as many entries, and one statement. One connection of the process writes at a time.
 */
@Injectable()
export class ReadLog extends GuardedReads {
  private readonly waiting: Waiting[] = [];
  private writing = false;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly chain: Chain,
  ) {
    super();
  }

  override recordDisclosures(
    ctx: RequestContext,
    reads: readonly Read[],
    event = 'guarded.read',
    reason?: string,
  ): Promise<void> {
    if (reads.length === 0) return Promise.resolve();
    const draft = { ctx, event: { name: event, changes: [], reads, ...(reason !== undefined && { reason }) } };
    return new Promise((done, failed) => {
      this.waiting.push({ draft, done, failed });
      if (!this.writing) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.writing = true;
    await sleep(GATHER_MS);
    while (this.waiting.length > 0) await this.write(this.waiting.splice(0, GROUP));
    this.writing = false;
  }

  private async write(group: readonly Waiting[]): Promise<void> {
    try {
      await this.append(group);
      for (const { done } of group) done();
    } catch (error) {
      if (group.length === 1) group[0]!.failed(error);
      // One entry that cannot be stored is not to take the answers of strangers with it.
      else for (const each of group) await this.write([each]);
    }
  }

  private append(group: readonly Waiting[]): Promise<void> {
    const drafts = group.map((each) => each.draft);
    return this.unit.silently((db) => this.chain.append(db, drafts));
  }
}
