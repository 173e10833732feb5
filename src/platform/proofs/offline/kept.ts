import { ed25519 } from '@noble/curves/ed25519.js';
import { unzlibSync } from 'fflate';
import type { KeySet } from '../key-set.js';
import type { Stands } from '../page.texts.js';
import { readPaper, type Paper, type Verify } from '../read-paper.js';
import { readStatusList } from '../status-list.js';

/** What the page without a network was given when it was fetched. */
export interface Kept {
  readonly keySet: KeySet;
  /** The signed status list, in base64. */
  readonly list: string;
}

/** Whether old browsers know Ed25519 or not: it is brought along. */
const verifyBy =
  ({ keys }: KeySet): Verify =>
  (keyId, signed, signature) => {
    const wanted = hex(keyId);
    const jwk = keys.find(({ kid }) => kid === wanted);
    if (!jwk) return undefined;
    try {
      return ed25519.verify(signature, signed, bytesOf(jwk.x), { zip215: false });
    } catch {
      return false;
    }
  };

/** Judges papers by what was kept; how they stand is as old as the list. */
export class OfflineVerifier {
  private readonly verify: Verify;
  private readonly list;

  constructor(private readonly kept: Kept) {
    this.verify = verifyBy(kept.keySet);
    this.list = readStatusList(bytesOf(kept.list), this.verify, (bytes) => unzlibSync(bytes));
  }

  /** When the list was made; undefined where it is none of the registry. */
  get listedAt(): Date | undefined {
    return this.list && new Date(this.list.madeAt);
  }

  read(text: string): Paper {
    return readPaper(text, this.kept.keySet.forms, this.verify);
  }

  standOf(index: number): Stands {
    return this.list?.stateOf(index) ?? 'LATER';
  }
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Of base64 and base64url alike. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
