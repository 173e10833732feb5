import '../../src/app.js';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditKey, auditReport, checkpointsIn, exportLines, parseExport } from '../../src/modules/audit/index.js';
import { withClient } from '../../src/platform/database/index.js';
import { ownSecrets } from '../../src/platform/secrets/index.js';
import { Settings } from '../../src/platform/config/settings.js';
import { root } from './generated.js';
import { DATA_KEY, settingsOfTests } from './settings.js';

/** What each verifier says of a register and its trail. */
export interface Verdicts {
  readonly own: string;
  /** The one without any code of the application. */
  readonly independent: string;
}

const SECRETS = ownSecrets(new Settings(settingsOfTests));
const PUBLIC_KEY = AuditKey.known(new Settings(settingsOfTests))!.publicKey.toString('hex');

/** What `npm run audit:export` prints. */
export const exportOf = (url: string): Promise<string> =>
  withClient(url, async (client) => exportLines([PUBLIC_KEY], await checkpointsIn(client)).join('\n'));

/** Both verifiers on one database, with the public key and, where given, checkpoints that somebody has kept. */
export async function verdicts(url: string, kept = exportLines([PUBLIC_KEY], []).join('\n')): Promise<Verdicts> {
  const { lines } = await withClient(url, (client) => auditReport(client, parseExport(kept), SECRETS));
  const own = lines.join('\n');
  return { own, independent: await askIndependent(url, kept) };
}

async function askIndependent(url: string, kept: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'birlik-kept-'));
  const file = join(folder, 'exported.jsonl');
  writeFileSync(file, kept);
  const keys = join(folder, 'data-key');
  writeFileSync(keys, JSON.stringify({ key: DATA_KEY }));
  const program = join(root, 'src/modules/audit/independent-verifier.mjs');
  const env = { PATH: process.env.PATH, DATABASE_URL: url };
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [program, file, keys], { env }, (error, stdout) => {
      const code = (error?.code as number | undefined) ?? 0;
      const intact = stdout.includes('intact') && !stdout.startsWith('Not');
      resolve(intact === (code === 0) ? stdout.trim() : `exit code ${code}: ${stdout}`);
    });
  });
  rmSync(folder, { recursive: true });
  return said;
}
