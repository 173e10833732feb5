import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import type { Clock } from '../context/index.js';
import type { Statements } from '../database/index.js';
import { keepSecretFile, readSecretFile } from '../secrets/index.js';
import { PublicKey, SigningKey } from './ed25519.js';
import type { Verify } from './read-paper.js';

/** A key of another process may be newer than ours: it is looked for, but not for every foreign paper anew. */
const LOOK_EVERY_MS = 10_000;

const REMEMBER = `
  INSERT INTO proof_keys (id, public_key, known_since) SELECT * FROM unnest($1::bytea[], $2::bytea[], $3::timestamptz[])
  ON CONFLICT (id) DO NOTHING`;
const ALL = `SELECT public_key FROM proof_keys ORDER BY known_since DESC, id`;

/**
 * Signs with the first secret of the settings, or of a file that only its owner can read. Verifies by every key that ever signed
 * here: the database remembers their public halves, so that a secret may be changed, or lost, and old papers still hold.
 */
export class ProofKeys {
  private known: readonly PublicKey[] = [];
  private lookedAt = -LOOK_EVERY_MS;

  private constructor(
    private readonly current: SigningKey,
    private readonly statements: Statements,
  ) {}

  static async open(settings: Settings, statements: Statements, clock: Clock): Promise<ProofKeys> {
    const ring = secretsOf(settings).map((secret) => new SigningKey(secret));
    const keys = ring.map(({ publicKey }) => publicKey);
    const now = clock.now();
    await statements.run(REMEMBER, [keys.map(({ id }) => id), keys.map(({ bytes }) => bytes), keys.map(() => now)]);
    const made = new ProofKeys(ring[0]!, statements);
    await made.look();
    return made;
  }

  /** The id of the key that signs now. */
  get keyId(): Buffer {
    return this.current.publicKey.id;
  }

  sign(bytes: Uint8Array): Buffer {
    return this.current.sign(bytes);
  }

  readonly verify: Verify = (keyId, signed, signature) =>
    this.known.find(({ id }) => id.equals(keyId))?.verifies(signed, signature);

  /** The newest first. */
  all(): readonly PublicKey[] {
    return this.known;
  }

  /** Whether keys were looked for again. */
  async lookAgain(): Promise<boolean> {
    if (performance.now() < this.lookedAt + LOOK_EVERY_MS) return false;
    this.lookedAt = performance.now();
    await this.look();
    return true;
  }

  private async look(): Promise<void> {
    const rows = await this.statements.run<{ public_key: Buffer }>(ALL, []);
    this.known = rows.map((row) => new PublicKey(row.public_key));
  }
}

const fileOf = ({ dataDir }: Settings): string => join(dataDir, 'proof-keys');
const newSecret = (): string => randomBytes(32).toString('hex');

/** One to a line in the file; made at the first start. */
function secretsOf(settings: Settings): readonly string[] {
  if (settings.proofs.keys.length > 0) return settings.proofs.keys;
  const file = fileOf(settings);
  if (readSecretFile(file) === undefined) keepSecretFile(file, `${newSecret()}\n`, true);
  const secrets = readSecretFile(file)!.trim().split('\n');
  // The lines are secrets: none is told to anybody.
  if (!secrets.every((each) => /^[0-9a-f]{64}$/.test(each))) throw new Error(`The keys of ${file} cannot be read.`);
  return secrets;
}

/**
 * Lets a new secret sign from the next start on. The former ones are forgotten: their public halves are in the database since this
 * process has started.
 */
export function rotateProofKey(settings: Settings): void {
  if (settings.proofs.keys.length > 0)
    throw new Error(
      'Put a new key before those of BIRLIK_PROOF_KEYS and start Birlik again; then the former ones may go.',
    );
  keepSecretFile(fileOf(settings), `${newSecret()}\n`, false);
}
