import { parseArgs } from 'node:util';
import pg from 'pg';
import { openDatabase } from '../../src/open-database.js';
import { Settings } from '../../src/platform/config/settings.js';
import type { DatabaseUrls } from '../../src/platform/database/index.js';
import { secretaryTable } from './access.js';
import { QUESTIONS, type Question } from './documents.js';
import { exportsTable } from './exports.js';
import { ADMINISTRATOR, measure, medians, type Measured } from './measure.js';
import { writePart } from './page.js';
import { serve, stop, usage, type Served } from './processes.js';
import { measureSigning } from './signing.js';
import { row, table } from './table.js';
import { writesTable } from './writes.js';

/**
 * `npm run bench -- --people 100000 --seconds 5 --rounds 3 --only 2`: its questions against Birlik and against the bare
 * limit. With `--walk`: how much is read for every list of the schema. With `--signing`: how fast papers are signed.
 */
const { values: options } = parseArgs({
  options: {
    people: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    walk: { type: 'boolean', default: false },
    signing: { type: 'boolean', default: false },
  },
});
const WARM_UP = 4;
const DATA_DIR = 'data/bench';

/** Every row of the question's variables becomes one of the requests that are sent in turn. */
async function bodies(client: pg.Client, { document, variables }: Question): Promise<string[]> {
  const { rows } = await client.query<Record<string, string>>(variables);
  return rows.map((each) => JSON.stringify({ query: document, variables: 'nothing' in each ? {} : each }));
}

/** Both sides must give the same rows, or the ratio says nothing. */
async function assertSame(birlik: Served, bare: Served, path: string, requests: readonly string[]): Promise<void> {
  const ask = async (url: string, body: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${ADMINISTRATOR}` };
    return (await fetch(url, { method: 'POST', body, headers })).json();
  };
  for (const body of requests) {
    const [ours, theirs] = await Promise.all([ask(`${birlik.url}/graphql`, body), ask(`${bare.url}${path}`, body)]);
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
      throw new Error(
        `The answers differ for ${body}\n${JSON.stringify(ours).slice(0, 600)}\n${JSON.stringify(theirs).slice(0, 600)}`,
      );
    }
  }
}

async function compare(client: pg.Client, birlik: Served, bare: Served, i: number): Promise<string[]> {
  const question = QUESTIONS[i]!;
  const requests = await bodies(client, question);
  await assertSame(birlik, bare, `/${i}`, requests);
  const seconds = Number(options.seconds);
  // V8 needs some thousand requests until it has compiled the way.
  await measure(birlik, '/graphql', requests, WARM_UP);
  await measure(bare, `/${i}`, requests, WARM_UP);
  const [ours, theirs]: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < Number(options.rounds); round++) {
    ours.push(await measure(birlik, '/graphql', requests, seconds));
    theirs.push(await measure(bare, `/${i}`, requests, seconds));
  }
  const [a, b] = [medians(ours), medians(theirs)];
  return row(question.name, a, b);
}

/** Both processes at once on one database, against one alone. */
async function twoProcesses(client: pg.Client, first: Served, second: Served): Promise<string> {
  const requests = await bodies(client, QUESTIONS[1]!);
  await measure(second, '/graphql', requests, 2);
  const alone = await measure(first, '/graphql', requests, Number(options.seconds));
  const both = await Promise.all(
    [first, second].map((each) => measure(each, '/graphql', requests, Number(options.seconds))),
  );
  const sum = both.reduce((total, each) => total + each.perSecond, 0);
  return `Question 2 by one process ${alone.perSecond.toFixed(0)} requests/s, by two on the same database ${sum.toFixed(0)}.`;
}

/** What was measured, as a reader of the page and of the terminal sees it. */
const measured: string[] = [];
function report(part: string): void {
  measured.push(part);
  process.stdout.write(`\n${part}\n`);
}

async function run(urls: DatabaseUrls): Promise<void> {
  const client = new pg.Client({ connectionString: urls.owner });
  await client.connect();
  const env = {
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    BIRLIK_ADMIN_TOKEN: ADMINISTRATOR,
    BIRLIK_SAMPLE: 'off',
    // The data keys lie with the register they seal.
    DATA_DIR,
    BIRLIK_RATE_ACCOUNT: '1000000000',
  };
  const birlik = await serve('dist/src/main.js', 3911, env);
  const bare = await serve('dist/test/bench/bare.js', 3912, env);
  const chosen = QUESTIONS.map((_, i) => i).filter((i) => !options.only || options.only === String(i + 1));
  const rows: string[][] = [];
  for (const i of chosen) rows.push(await compare(client, birlik, bare, i));
  report(table(rows));
  const terms = { seconds: Number(options.seconds), rounds: Number(options.rounds) };
  if (!options.only) {
    report(await secretaryTable(client, birlik, { ...terms, warmUp: 2 }));
    const silent = await serve('dist/test/bench/without-audit.js', 3914, env);
    // The way of a command is longer than the one of a question, and takes V8 as many more seconds to compile.
    report(await writesTable(client, birlik, silent, { ...terms, warmUp: 15 }));
    await stop(silent);
  }
  const { memory } = await usage(birlik);
  report(`Resident memory of Birlik after the run: ${(memory / 1e6).toFixed(0)} MB.`);
  if (!options.only) report(await exportsTable(birlik));
  await stop(bare);
  const second = await serve('dist/src/main.js', 3913, env);
  report(await twoProcesses(client, birlik, second));
  await Promise.all([birlik, second].map(stop));
  await client.end();
  // A whole run replaces the figures of the page; a part of one leaves them.
  const said = `${options.rounds} rounds of ${options.seconds} s, ${options.people} people`;
  if (!options.only) writePart('bench', said, measured);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
if (options.walk) {
  const { walkTwice } = await import('./walk/command.js');
  await walkTwice(Number(options.people), say);
  process.exit();
}
if (options.signing) {
  await measureSigning(Number(options.rounds), say);
  process.exit();
}
/** The database of DATABASE_URL, or an embedded one kept under data/bench, with the synthetic register in it. */
const database = await openDatabase(new Settings({ ...process.env, DATA_DIR }), say);
try {
  const { ensureSynthetic } = await import('./synthetic.js');
  await ensureSynthetic(database.urls, DATA_DIR, Number(options.people));
  await run(database.urls);
  if (!options.only) await measureSigning(Number(options.rounds), say);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  await database.stop();
  process.exit();
}
