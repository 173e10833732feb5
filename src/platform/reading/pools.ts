import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';

/** The pools that reads run on, apart from the one of commands: the primary, and its replicas. */
export class Pools implements OnApplicationShutdown {
  private readonly primary: pg.Pool;
  private readonly replicas: readonly pg.Pool[];
  private next = 0;

  constructor(url: string, replicaUrls: readonly string[], session: pg.PoolConfig) {
    const open = (connectionString: string): pg.Pool =>
      // A lost connection that nobody uses is replaced with the next read.
      new pg.Pool({ ...session, connectionString }).on('error', ({ name }) =>
        logger.warn(`Lost a connection: ${name}`),
      );
    this.primary = open(url);
    this.replicas = replicaUrls.map(open);
  }

  /** A replica where there is one, each in its turn; `fresh`: where what was just committed can be read. */
  of(fresh: boolean): pg.Pool {
    return (fresh ? undefined : this.replicas[this.next++ % this.replicas.length]) ?? this.primary;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.primary, ...this.replicas].map((each) => each.end()));
  }
}

const logger = new Logger('pools');
