import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';

/** What listens to a channel of PostgreSQL's NOTIFY. */
export interface Listener {
  heard(payload: string): void;
  /** Told at every change; what was sent meanwhile is lost. */
  connected(is: boolean): void;
}

const RETRY_MS = 1000;

/** One connection of this process's own that LISTENs, made anew when it breaks. It needs a session: no pooler per transaction. */
@Injectable()
export class Notifications implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('notifications');
  private readonly listeners = new Map<string, Listener>();
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly url: string) {}

  /** To be called before the application has started. */
  listen(channel: string, listener: Listener): void {
    this.listeners.set(channel, listener);
  }

  onApplicationBootstrap(): Promise<void> {
    return this.connect();
  }
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'birlik notifications',
      keepAlive: true,
    });
    this.client = client;
    client.on('notification', ({ channel, payload }) => this.listeners.get(channel)?.heard(payload ?? ''));
    // An error is followed by the end of the connection.
    client.on('error', () => undefined);
    client.once('end', () => this.lost(client));
    try {
      await client.connect();
      for (const channel of this.listeners.keys()) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      this.notify(true);
    } catch {
      this.lost(client);
    }
  }

  private lost(client: pg.Client): void {
    if (client !== this.client || this.stopped) return;
    this.client = undefined;
    this.notify(false);
    this.logger.warn('The connection that hears changes of other processes is lost; trying again');
    void client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.connect(), RETRY_MS);
  }

  private notify(connected: boolean): void {
    for (const listener of this.listeners.values()) listener.connected(connected);
  }
}
