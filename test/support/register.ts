import { uuidv7 } from '../../src/kernel/uuid.js';
import type { GraphQLObjectType } from 'graphql';
import { Pools } from '../../src/platform/reading/index.js';
import { SubjectKeys } from '../../src/platform/secrets/index.js';
import type { Answer, AskOptions, Client, Json, TestApp, Variables } from './app.js';
import { tracesOf } from './database.js';
import { bring, pdf, png } from './files.js';

export type Input = Readonly<Record<string, unknown>>;

export interface HistoryTexts {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}
/** What came of a command: the record as far as it was asked for, or why nothing was stored. */
export interface Outcome {
  readonly record: Json;
  readonly problems: readonly HistoryTexts[];
  readonly warnings: readonly HistoryTexts[];
  readonly answer: Answer;
}
/** One event as the history keeps it; `changes` by entity and field, before and after. */
export interface HistoryEntry {
  readonly event: string;
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
  readonly reason?: string;
}

/** A well-formed id that no record has. */
export const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';

/** So many root fields a document may have. */
export const ROOTS = 20;
const inputOf = (command: string): string => `${command[0]!.toUpperCase()}${command.slice(1)}Input`;
const outcomeOf = (answer: Answer, name: string): Outcome => {
  const result = answer.data?.[name];
  return {
    record: result?.record ?? null,
    problems: result?.problems ?? [],
    warnings: result?.warnings ?? [],
    answer,
  };
};

/** The registry in the words of those who keep it. What is not said is as little as the registry accepts. */
export const registerOf = (app: TestApp, client: Client = app.admin): Register => new Register(app, client);

export class Register {
  constructor(
    private readonly app: TestApp,
    private readonly client: Client = app.admin,
  ) {}

  /** The same register in the hands of somebody who holds exactly these permissions. */
  as(...permissions: string[]): Register {
    return new Register(this.app, this.app.as(...permissions));
  }

  /** The same in the hands of an account. */
  asAccount(id: string): Register {
    return new Register(this.app, this.app.asAccount(id));
  }

  person(person: Input = { familyName: 'Әліш' }): Promise<string> {
    return this.done('registerPerson', person);
  }
  body(name: string, more: Input = {}): Promise<string> {
    return this.done('registerBody', { kind: 'regional_assembly', name: { kk: name }, ...more });
  }
  association(name: string, more: Input = {}): Promise<string> {
    return this.done('registerAssociation', { kind: 'eca', name: { kk: name }, ...more });
  }
  institution(name: string, more: Input = {}): Promise<string> {
    return this.done('registerInstitution', { kind: 'dostyq_house', name: { kk: name }, ...more });
  }
  post(organizationId: string, role = 'member', more: Input = {}): Promise<string> {
    return this.done('createPost', { organizationId, role, title: { kk: role }, ...more });
  }
  term(organizationId: string, number: number, more: Input = {}): Promise<string> {
    return this.done('openTerm', { organizationId, number, name: { kk: `${number}-шақырылым` }, ...more });
  }
  appoint(personId: string, organizationId: string, more: Input = {}): Promise<string> {
    return this.done('appointMember', { personId, organizationId, ...more });
  }
  /** A sitting of a body, in the area of that body. */
  meeting(body: string, more: Input = {}): Promise<string> {
    return this.done('planMeeting', { bodyIds: [body], kind: 'ordinary', ...more });
  }
  /** One that took place. */
  async held(body: string, more: Input = {}): Promise<string> {
    const id = await this.meeting(body, { date: '2024-03-01', ...more });
    await this.done('inviteToMeeting', { id, expectedVersion: 1 });
    return this.done('holdMeeting', { id, expectedVersion: 2 });
  }
  /** What such a sitting has decided. */
  async resolution(body: string, more: Input = {}): Promise<string> {
    return this.done('recordResolution', { meetingId: await this.held(body), text: { kk: 'марапатталсын' }, ...more });
  }
  award(award: Input): Promise<string> {
    return this.done('recordAward', { type: 'birlik_medal', ...award });
  }
  source(title: string, more: Input = {}): Promise<string> {
    return this.done('recordSource', { kind: 'order', title, ...more });
  }
  /** The id of a file that was brought and hangs on no record yet. */
  async file(text: string): Promise<string> {
    return (await bring(this.app, pdf(text))).id;
  }
  /** The id of a picture that was brought and is shown nowhere yet. */
  async picture(text: string): Promise<string> {
    return (await bring(this.app, png(text))).id;
  }
  /** The id of a job of the administrator that waits in the queue; no process knows its kind. */
  async job(): Promise<string> {
    const id = uuidv7();
    await this.app.dataSource.query(
      `INSERT INTO jobs (id, kind, input, account, language, requested_at) VALUES ($1, 'test.wait', '{}', 'administrator', 'kk', now())`,
      [id],
    );
    return id;
  }
  /** A self-declaration without which no ethnicity is stored. */
  selfDeclaration(more: Input = {}): Input {
    return { purpose: 'ethnicity_self_declaration', givenOn: '2024-03-01', form: 'PAPER', ...more };
  }
  /** The id of an area by its KATO code of today. */
  async area(code: string): Promise<string> {
    return (await this.ask('query ($code: String!) { area(code: $code) { id } }', { code })).area.id;
  }
  /** The id of a row of a simple list. */
  async item(classifier: string, code: string): Promise<string> {
    const filter = { classifier: { eq: classifier }, code: { eq: code } };
    const document = 'query ($filter: ClassifierItemFilter) { classifierItems(filter: $filter) { nodes { id } } }';
    return (await this.ask(document, { filter })).classifierItems.nodes[0].id;
  }

  /** Any command, by the name it has in the schema; fails when it is refused. Gives the id of the record. */
  async done(command: string, input: Input): Promise<string> {
    return (await this.after(command, input, 'id')).id;
  }
  /** A command that is carried out, and the record as it then stands. */
  async after(command: string, input: Input, selection: string): Promise<Json> {
    const { record, problems, answer } = await this.attempt(command, input, selection);
    if (record === null || problems.length > 0 || answer.errors.length > 0)
      throw new Error(`${command} was not carried out: ${JSON.stringify([problems, answer.errors])}`);
    return record;
  }
  /** A command that may be refused. */
  async attempt(command: string, input: Input, selection = 'id', options: AskOptions = {}): Promise<Outcome> {
    const payload = this.app.schema.getMutationType()!.getFields()[command]!.type.toString().replace('!', '');
    const fields = Object.keys((this.app.schema.getType(payload) as GraphQLObjectType).getFields());
    const record = fields.find((each) => each !== 'problems' && each !== 'warnings')!;
    const warnings = fields.includes('warnings') ? 'warnings { code message path }' : '';
    const answer = await this.client(
      `mutation ($input: ${inputOf(command)}!) { result: ${command}(input: $input) {
        record: ${record} { ${selection} } ${warnings} problems { code message path } } }`,
      { input },
      options,
    );
    return outcomeOf(answer, 'result');
  }
  /**
   * The same command with each of these inputs, to learn why it is refused: many in one document, each in a unit of work
   * of its own. An error ends a whole document; where one does, each input is tried for itself.
   */
  async attempts(command: string, inputs: readonly Input[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (let from = 0; from < inputs.length; from += ROOTS)
      outcomes.push(...(await this.together(command, inputs.slice(from, from + ROOTS))));
    return outcomes;
  }
  private async together(command: string, inputs: readonly Input[]): Promise<Outcome[]> {
    const heads = inputs.map((_, i) => `$i${i}: ${inputOf(command)}!`).join(', ');
    const roots = inputs.map((_, i) => `r${i}: ${command}(input: $i${i}) { problems { code message path } }`).join(' ');
    const variables = Object.fromEntries(inputs.map((input, i) => [`i${i}`, input]));
    const answer = await this.client(`mutation (${heads}) { ${roots} }`, variables);
    if (answer.errors.length === 0 || inputs.length === 1) return inputs.map((_, i) => outcomeOf(answer, `r${i}`));
    const alone: Outcome[] = [];
    for (const input of inputs) alone.push(...(await this.together(command, [input])));
    return alone;
  }
  /** Why a command is refused, as `CODE path` in the order of the alphabet; fails when a row of any table changed. */
  async refusals(command: string, input: Input): Promise<string[]> {
    return this.unchanged(async () => refusalsOf(await this.attempt(command, input)));
  }

  /** Reads; fails when the question is refused. */
  async ask(document: string, variables: Variables = {}): Promise<Json> {
    const { data, errors } = await this.client(document, variables);
    if (errors.length > 0) throw new Error(`${document} was not answered: ${JSON.stringify(errors)}`);
    return data;
  }

  /** What work has written into the history, by the names of the events. */
  async history(work: () => Promise<unknown>): Promise<HistoryEntry[]> {
    const known = new Set((await this.changeSets()).map(({ id }) => id));
    await work();
    const fresh = (await this.changeSets()).filter(({ id }) => !known.has(id));
    return Promise.all(fresh.map((each) => this.entry(each)));
  }
  private changeSets(): Promise<{ id: string; event: string; reason: string | null }[]> {
    return this.app.dataSource.query(
      'SELECT id, event, reason FROM change_sets ORDER BY recorded_at, stream, sequence',
    );
  }
  private async entry({
    id,
    event,
    reason,
  }: {
    id: string;
    event: string;
    reason: string | null;
  }): Promise<HistoryEntry> {
    const rows: { entity: string; field: string; before: unknown; after: unknown }[] = await this.app.dataSource.query(
      `SELECT entity, field, before, after FROM changes WHERE change_set_id = $1 AND action = 'CHANGE' ORDER BY position`,
      [id],
    );
    const open = (values: unknown[]): Promise<unknown[]> =>
      this.app.app.get(SubjectKeys).open(this.app.dataSource.manager, values);
    const [before, after] = [await open(rows.map((each) => each.before)), await open(rows.map((each) => each.after))];
    const changes = rows.map((each, i) => [`${each.entity}.${each.field}`, [before[i], after[i]]] as const);
    return { event, changes: Object.fromEntries(changes), ...(reason !== null && { reason }) };
  }

  /** Fails when work leaves a trace in any table. */
  async unchanged<T>(work: () => Promise<T>): Promise<T> {
    const before = await this.tables();
    const result = await work();
    const after = await this.tables();
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([]);
    return result;
  }
  /** The trace of every table; that somebody asked at all is counted elsewhere. */
  private async tables(): Promise<Record<string, string>> {
    const pool = this.app.app.get(Pools).of(true);
    const { rows } = await pool.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'rate_windows'`,
    );
    return tracesOf(
      pool,
      rows.map(({ name }) => name),
    );
  }
}

export const refusalsOf = ({ problems, answer }: Outcome): string[] => [
  ...problems.map(({ code, path }) => `${code} ${path.join('.')}`.trim()).sort(),
  ...answer.errors.map(({ extensions }) => `error ${extensions.code}`),
];
