import { startApp, type Json, type TestApp } from '../support/app.js';
import { AwardDesk } from '../support/award-desk.js';
import { cases, IS_LONG } from '../support/seed.js';
import { ADMIN_TOKEN, settingsOfTests } from '../support/settings.js';
import { addressOf, startProcess, type Started } from '../support/started.js';
import { verdicts } from '../support/trail.js';

/** A process that is killed without a word, and started again each time. */
class Mortal {
  killed = 0;
  private started: Started;
  address: Promise<string>;

  constructor(private readonly env: Readonly<Record<string, string>>) {
    this.start();
  }
  private start(): void {
    this.started = startProcess(this.env);
    this.address = addressOf(this.started);
  }
  async kill(): Promise<void> {
    this.killed++;
    this.started.child.kill('SIGKILL');
    await this.started.ended;
    this.start();
  }
  async end(): Promise<void> {
    this.started.child.kill('SIGKILL');
    await this.started.ended;
  }
}

let app: TestApp;
let desk: AwardDesk;
let processes: readonly Mortal[];
beforeAll(async () => {
  app = await startApp();
  desk = await AwardDesk.open(app);
  const env = {
    ...settingsOfTests,
    LOG_LEVEL: 'warn',
    DATABASE_URL: app.databaseUrl,
    DATABASE_OWNER_URL: app.ownerUrl,
  };
  processes = IS_LONG ? [new Mortal(env), new Mortal(env)] : [];
});
afterAll(async () => {
  await Promise.all(processes.map((each) => each.end()));
  await app.close();
});

const SIGN = 'mutation ($input: SignCertificatesInput!) { signCertificates(input: $input) { problems { code } } }';
/** In `npm test` the connections are killed instead (`awards/signing-killed`): starting a process takes seconds. */
const whenLong = IS_LONG ? it : it.skip;
const COUNT = cases(20);
/** After so many commands one of the processes is killed, and a form is spoiled or a paper lost. */
const BETWEEN_KILLS = 100;

async function signed(at: string, decisionId: string, awardId: string): Promise<boolean> {
  try {
    const answer = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` },
      body: JSON.stringify({
        query: SIGN,
        variables: { input: { decisionId, rows: [{ awardId, expectedVersion: 1 }] } },
      }),
    });
    const { data } = (await answer.json()) as Json;
    const codes: string[] = data.signCertificates.problems.map(({ code }: Json) => code);
    // It was signed before, and the answer was lost.
    return codes.length === 0 || codes.includes('STALE_VERSION');
  } catch {
    return false;
  }
}

/** The lowest form of a state gets another fate, if nobody was faster. */
async function befalls(command: 'spoilForm' | 'reportFormLost', state: 'IN_STOCK' | 'USED'): Promise<void> {
  const [form] = await app.dataSource.query<{ id: string; version: number }[]>(
    'SELECT id, version FROM certificate_forms WHERE state = $1 ORDER BY number LIMIT 1',
    [state],
  );
  await desk.officer.register.attempt(command, { id: form!.id, expectedVersion: form!.version, reason: 'өрт' });
}

whenLong(
  'numbers have no gap and no double after two processes were killed while they signed',
  async () => {
    const type = await desk.award('killed', { numbered: true });
    for (let count = COUNT + 200; count > 0; count -= 1000)
      await desk.register.done('receiveForms', { type, count: Math.min(count, 1000), reason: 'жүкқұжат' });
    const decision = await desk.decision();
    const waiting: string[] = [];
    for (let i = 0; i < COUNT; i++)
      waiting.push(
        await desk.register.award({ type, personId: await desk.register.person(), awardDecisionId: decision }),
      );

    let [done, asked] = [0, 0];
    const work = async (process: Mortal): Promise<void> => {
      for (let awardId = waiting.shift(); awardId !== undefined; awardId = waiting.shift()) {
        const isDone = await signed(await process.address, decision, awardId);
        if (isDone) done++;
        else waiting.push(awardId);
        if (++asked % BETWEEN_KILLS > 0) continue;
        const turn = asked / BETWEEN_KILLS;
        await Promise.all([
          processes[turn % 2]!.kill(),
          turn % 3 === 0 ? befalls('reportFormLost', 'USED') : befalls('spoilForm', 'IN_STOCK'),
        ]);
      }
    };
    await Promise.all(processes.flatMap((each) => Array.from({ length: 5 }, () => work(each))));

    expect(done).toBe(COUNT);
    expect(processes.map(({ killed }) => killed > 1)).toEqual([true, true]);
    const forms: { number: number; state: string; papers: number }[] = await app.dataSource.query(
      `SELECT number, state, (SELECT count(*)::integer FROM certificates c WHERE c.form_id = f.id) AS papers
     FROM certificate_forms f WHERE state <> 'IN_STOCK' ORDER BY number`,
    );
    expect(forms.map(({ number }) => number)).toEqual(forms.map((_, i) => i + 1));
    const withPaper = forms.filter(({ state, papers }) => state !== 'SPOILED' && papers === 1);
    expect(withPaper).toHaveLength(COUNT);
    expect(forms.filter(({ state }) => state === 'SPOILED')).toHaveLength(forms.length - COUNT);
    expect(forms.some(({ state }) => state === 'LOST')).toBe(true);
    const numbers: { number: string }[] = await app.dataSource.query('SELECT DISTINCT number FROM awards');
    expect(numbers).toHaveLength(COUNT);
    expect((await verdicts(app.ownerUrl)).own).toMatch(/: intact$/);
  },
  900_000,
);
