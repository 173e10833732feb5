import { randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Actor, allPermissions, everywhere } from '../../platform/access/index.js';
import { Settings } from '../../platform/config/settings.js';

/** How the history names whoever holds the administrator's token. */
export const ADMINISTRATOR = 'administrator';

/** The first way in: the administrator's token, from the environment or made at random at the first start. */
@Injectable()
export class AdminToken {
  /** Where the random token lies; undefined when the environment gave one. */
  readonly file: string | undefined;
  private readonly token: Buffer;
  private readonly administrator = new Actor(ADMINISTRATOR, everywhere(allPermissions()));

  constructor(settings: Settings) {
    this.file = settings.adminToken === undefined ? join(settings.dataDir, 'admin-token') : undefined;
    this.token = Buffer.from(settings.adminToken ?? keptToken(settings.dataDir, this.file!));
  }

  actorOf(token: string): Actor | undefined {
    const given = Buffer.from(token);
    return given.length === this.token.length && timingSafeEqual(given, this.token) ? this.administrator : undefined;
  }
  /** The administrator, where that is who is named. */
  actorNamed(id: string): Actor | undefined {
    return id === ADMINISTRATOR ? this.administrator : undefined;
  }
}

/** The token of an earlier start, or a new one in a file that only its owner can read. */
function keptToken(dataDir: string, file: string): string {
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
