import { address } from './access.settings.js';
import type { Environment } from './setting-list.js';

/** What the process was told of papers that prove themselves. */
export interface ProofSettings {
  /** What signs them, the one in use first; empty: the keys of the file under `dataDir`. 32 bytes in hexadecimal each. */
  readonly keys: readonly string[];
  /** The origin that the codes on papers lead to. */
  readonly issuer: string;
}

/** Reads them; what is wrong is added to `wrong`. */
export function proofSettings(env: Environment, wrong: string[], own: string): ProofSettings {
  const keys = (env.BIRLIK_PROOF_KEYS ?? '')
    .split(',')
    .map((key) => key.trim().toLowerCase())
    .filter(Boolean);
  if (!keys.every(isHexKey))
    wrong.push('BIRLIK_PROOF_KEYS are 64 hexadecimal digits each; `openssl rand -hex 32` makes some');
  const issuer = address(env, 'BIRLIK_ISSUER', wrong);
  if (issuer && issuer.href !== `${issuer.origin}/`)
    wrong.push(`BIRLIK_ISSUER is "${env.BIRLIK_ISSUER}"; it has no path`);
  return { keys, issuer: issuer?.origin ?? own };
}

export const isHexKey = (text: string): boolean => /^[0-9a-f]{64}$/i.test(text);
