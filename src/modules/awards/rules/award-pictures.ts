import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { Statements } from '../../../platform/database/index.js';
import { FileStore } from '../../../platform/files/index.js';
import { common } from '../../../platform/problems/index.js';
import { problems } from './award-rules.problems.js';

/** What every browser shows, and what cannot hold a script. */
const SHOWN = ['image/png', 'image/jpeg', 'image/webp'];
/** A page that anybody opens on a telephone shows it. */
const LARGEST_KB = 500;

/** Only what the rules of an award show: no other content is public. */
const SHOWN_BY_RULES = `
  SELECT f.sha256, f.type, f.size FROM files f
   WHERE f.sha256 = $1 AND EXISTS (SELECT FROM award_type_versions v WHERE v.picture = f.sha256 AND v.voided_at IS NULL)`;

export interface Picture {
  readonly sha256: string;
  readonly type: string;
  readonly size: number;
}

/** What awards look like. */
@Injectable()
export class AwardPictures {
  constructor(
    private readonly store: FileStore,
    private readonly statements: Statements,
  ) {}

  /** The content of a file that the actor has brought, kept from now on. Refuses what is no picture. */
  async take(tx: Tx, uploadId: string): Promise<string> {
    const file = (await this.store.claim(tx, uploadId)) ?? refuse(common.NOT_FOUND, 'pictureId');
    if (!SHOWN.includes(file.type)) refuse(problems.NOT_A_PICTURE, 'pictureId');
    if (file.size > LARGEST_KB * 1024) refuse(problems.PICTURE_TOO_LARGE, 'pictureId', { max: LARGEST_KB });
    return file.sha256;
  }

  async find(sha256: string): Promise<Picture | undefined> {
    const [picture] = await this.statements.run<Picture>(SHOWN_BY_RULES, [sha256]);
    return picture;
  }
}
