import pg from 'pg';
import { busy } from '../problems/index.js';

/** PostgreSQL's own code of it. */
const TOO_MANY_CONNECTIONS = '53300';

/** A connection of a pool. Where PostgreSQL has none left, that is no fault: the asker is to come again. */
export class Connection extends pg.Client {
  override connect(): Promise<pg.Client>;
  override connect(done: (error: Error) => void): void;
  override connect(done?: (error: Error) => void): Promise<pg.Client> | void {
    if (done) return super.connect((error: Error) => done(reasonOf(error)));
    return super.connect().catch((error: unknown) => {
      throw reasonOf(error as Error);
    });
  }
}

const reasonOf = (error: Error): Error =>
  (error as { code?: string } | null)?.code === TOO_MANY_CONNECTIONS ? busy() : error;
