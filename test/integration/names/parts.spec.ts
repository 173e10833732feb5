import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type HistoryEntry, type Input, type Register } from '../../support/register.js';

/** Names, declared numbers and citations are parts of their record: added, corrected and withdrawn by its correction. */
let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

interface Kind {
  readonly make: (parts: Input) => Promise<string>;
  readonly correct: string;
  readonly type: string;
}
const body = (parts: Input): Promise<string> => register.body('Кеңес', parts);
const person = (parts: Input): Promise<string> => register.person({ familyName: 'Әліш', ...parts });
const membership = async (parts: Input): Promise<string> =>
  register.appoint(await person({}), await body({}), { startDate: '2016', ...parts });
const award = async (parts: Input): Promise<string> => register.award({ personId: await person({}), ...parts });
const KINDS: Readonly<Record<string, Kind>> = {
  person: { make: person, correct: 'correctPerson', type: 'Person' },
  body: { make: body, correct: 'correctOrganization', type: 'Body' },
  membership: { make: membership, correct: 'correctMembership', type: 'Membership' },
  award: { make: award, correct: 'correctAward', type: 'Award' },
};

interface Part {
  /** What the record calls them, and what its input does. */
  readonly field: string;
  readonly added: string;
  readonly fields: string;
  readonly of: readonly string[];
  /** In the order in which the record tells them, before and after `change` of the first. */
  readonly two: () => Promise<readonly [Input, Input]>;
  readonly change: Input;
  readonly changed: Input;
}
const PARTS: Readonly<Record<string, Part>> = {
  'other name': {
    field: 'otherNames',
    added: 'otherNames',
    fields: 'id text kind language script startDate endDate',
    of: ['person', 'body'],
    two: () =>
      Promise.resolve([
        { text: 'Alish', language: 'en', script: 'Latn' },
        { text: 'Zhanalish', kind: 'FORMER' },
      ]),
    change: { text: 'Älish', language: null, endDate: '1999' },
    changed: { text: 'Älish', kind: 'SPELLING', language: null, script: 'Latn', startDate: null, endDate: '1999' },
  },
  'declared number': {
    field: 'declaredNumbers',
    added: 'declaredNumbers',
    fields: 'id subject { code } value qualifier asOf note',
    of: ['body'],
    two: () =>
      Promise.resolve([
        { subject: 'members', value: 24, asOf: '2019' },
        { subject: 'staff', value: 3, asOf: '2025' },
      ]),
    change: { value: 42, qualifier: 'ABOUT', asOf: null },
    changed: { subject: { code: 'members' }, value: 42, qualifier: 'ABOUT', asOf: null, note: null },
  },
  citation: {
    field: 'citations',
    added: 'sources',
    fields: 'id quote',
    of: ['person', 'body', 'membership', 'award'],
    two: async () => [
      { sourceId: await register.source('Бұйрық'), quote: 'сөс' },
      { sourceId: await register.source('Хаттама') },
    ],
    change: { quote: 'сөз' },
    changed: { quote: 'сөз' },
  },
};
const CASES = Object.entries(PARTS).flatMap(([part, { of }]) => of.map((kind) => [part, kind] as const));

/** A record with two parts, and what may be done to them. */
async function recordWith(part: Part, kind: Kind): Promise<Subject> {
  const id = await kind.make({ [part.added]: await part.two() });
  return new Subject(id, part, kind);
}
class Subject {
  constructor(
    readonly id: string,
    private readonly part: Part,
    private readonly kind: Kind,
  ) {}

  async read(): Promise<{ version: number; parts: Json[] }> {
    const { field, fields } = this.part;
    const document = `query ($id: ID!) { node(id: $id) { ... on ${this.kind.type} { version ${field} { ${fields} } } } }`;
    const { node } = await register.ask(document, { id: this.id });
    return { version: node.version, parts: node[field] };
  }
  correction(correct: readonly Input[], withdraw: readonly string[], more: Input = {}): Input {
    const name = this.part.field[0]!.toUpperCase() + this.part.field.slice(1);
    const lists = { [`correct${name}`]: correct, [`withdraw${name}`]: withdraw };
    return { id: this.id, expectedVersion: 1, ...lists, ...more };
  }
  correct(correct: readonly Input[], withdraw: readonly string[]): Promise<HistoryEntry[]> {
    return register.history(() =>
      register.done(this.kind.correct, this.correction(correct, withdraw, { reason: 'қате' })),
    );
  }
  refusals(correct: readonly Input[], withdraw: readonly string[]): Promise<string[]> {
    return register.refusals(this.kind.correct, this.correction(correct, withdraw));
  }
}

/** Before and after. */
const idsIn = (states: readonly Json[]): string[][] =>
  states.map((parts: Json[]) => parts.map(({ id }) => id as string));

describe.each(CASES)('of an %s, %s:', (partName, kindName) => {
  const [part, kind] = [PARTS[partName]!, KINDS[kindName]!];
  const list = part.field[0]!.toUpperCase() + part.field.slice(1);
  const change = `${kind.type}.${part.added}`;

  it('a correction keeps the id, and the history both states', async () => {
    const record = await recordWith(part, kind);
    const [first, second] = (await record.read()).parts;
    const [entry] = await record.correct([{ id: first.id, ...part.change }], []);
    expect(await record.read()).toEqual({ version: 2, parts: [{ id: first.id, ...part.changed }, second] });
    expect([entry!.reason, Object.keys(entry!.changes)]).toEqual(['қате', [change]]);
    const both = [first.id, second.id];
    expect(idsIn(entry!.changes[change]!)).toEqual([both, both]);
  });

  it('what is withdrawn is gone, and kept in the history', async () => {
    const record = await recordWith(part, kind);
    const [first, second] = (await record.read()).parts;
    const [entry] = await record.correct([], [first.id]);
    expect(await record.read()).toEqual({ version: 2, parts: [second] });
    expect(idsIn(entry!.changes[change]!)).toEqual([[first.id, second.id], [second.id]]);
  });

  it('what was withdrawn, or belongs to another record, is not found', async () => {
    const [record, other] = [await recordWith(part, kind), await recordWith(part, kind)];
    const foreign = (await other.read()).parts[0].id;
    const own = (await record.read()).parts[0].id;
    for (const id of [UNKNOWN_ID, foreign]) {
      expect(await record.refusals([{ id, ...part.change }], [])).toEqual([`NOT_FOUND correct${list}.0.id`]);
      expect(await record.refusals([], [own, id])).toEqual([`NOT_FOUND withdraw${list}.1`]);
    }
    expect(await record.refusals([{ id: own, ...part.change }], [own])).toEqual([`NOT_FOUND correct${list}.0.id`]);
  });

  it('a correction that changes nothing, or comes too late, is refused', async () => {
    const record = await recordWith(part, kind);
    const { id } = (await record.read()).parts[0];
    expect(await record.refusals([{ id }], [])).toEqual(['NOTHING_CHANGED']);
    await record.correct([{ id, ...part.change }], []);
    expect(await record.refusals([], [id])).toEqual(['STALE_VERSION expectedVersion']);
  });
});

describe('other names', () => {
  it.each(['person', 'body'])(
    'of a %s are found as they are corrected, and no more when they are withdrawn',
    async (name) => {
      const kind = KINDS[name]!;
      const record = await recordWith({ ...PARTS['other name']!, two: () => Promise.resolve([{ text: `Жаңылысов ${name}` }, { text: 'Б' }]) }, kind); // prettier-ignore
      const { id } = (await record.read()).parts.find(({ text }) => text !== 'Б');
      const found = async (text: string): Promise<string[]> => {
        const document = 'query ($text: String!) { search(text: $text) { form node { id } } }';
        const { search } = await register.ask(document, { text });
        return search.filter(({ node }: Json) => node.id === record.id).map(({ form }: Json) => form);
      };
      const [wrong, right] = [`Жаңылысов ${name}`, `Дұрысов ${name}`];
      expect(await found(wrong)).toEqual([wrong]);
      await record.correct([{ id, text: right }], []);
      expect([await found(right), (await found(wrong)).includes(wrong)]).toEqual([[right], false]);
      await register.done(kind.correct, { ...record.correction([], [id]), expectedVersion: 2 });
      expect((await found(right)).includes(right)).toBe(false);
    },
  );

  it.each<[string, Input, string]>([
    ['the text of another', { text: 'Zhanalish', kind: 'FORMER' }, 'DUPLICATE_NAME correctOtherNames.0.text'],
    ['a kind that only organizations have', { kind: 'SHORT' }, 'WRONG_NAME_KIND correctOtherNames.0.kind'],
    [
      'an end before the beginning',
      { startDate: '2000', endDate: '1999' },
      'END_BEFORE_START correctOtherNames.0.endDate',
    ],
  ])('of a person are not corrected to %s', async (_, wrong, refusal) => {
    const record = await recordWith(PARTS['other name']!, KINDS['person']!);
    const { id } = (await record.read()).parts.find(({ text }) => text === 'Alish');
    expect(await record.refusals([{ id, ...wrong }], [])).toEqual([refusal]);
  });

  it('are named once in a list of corrections or of withdrawals', async () => {
    const record = await recordWith(PARTS['other name']!, KINDS['person']!);
    const { id } = (await record.read()).parts[0];
    const twice = [{ id, text: 'Бір' }, { id, text: 'Екі' }]; // prettier-ignore
    expect(await record.refusals(twice, [])).toEqual(['DUPLICATE correctOtherNames.1.id']);
    expect(await record.refusals([], [id, id])).toEqual(['DUPLICATE withdrawOtherNames.1']);
  });

  it('may be withdrawn and recorded anew at once', async () => {
    const record = await recordWith(PARTS['other name']!, KINDS['person']!);
    const { parts } = await record.read();
    const { id, text, kind } = parts[0];
    await register.done('correctPerson', record.correction([], [id], { otherNames: [{ text, kind }] }));
    const after = (await record.read()).parts;
    expect(after.map((each) => each.text).sort()).toEqual(parts.map((each) => each.text).sort());
    expect(after.map((each) => each.id)).not.toContain(id);
  });

  it('are read by whoever reads the record', async () => {
    const id = await body({ otherNames: [{ text: 'Қысқа', kind: 'SHORT' }] });
    const { data, errors } = await app.as('organizations.read')(
      'query ($id: ID!) { organization(id: $id) { otherNames { text kind } } }',
      { id },
    );
    expect([data, errors]).toEqual([{ organization: { otherNames: [{ text: 'Қысқа', kind: 'SHORT' }] } }, []]);
  });

  it('are told in a sentence by what changed of them', async () => {
    const record = await recordWith(PARTS['other name']!, KINDS['person']!);
    const { id } = (await record.read()).parts.find(({ text }) => text === 'Alish');
    await record.correct([{ id, text: 'Älish' }], []);
    const sentence = async (language: 'kk' | 'ru' | 'en'): Promise<string> => {
      const { data } = await app.admin('query ($of: ID!) { history(of: $of, first: 1) { nodes { sentence } } }', { of: record.id }, { language }); // prettier-ignore
      return data.history.nodes[0].sentence;
    };
    expect(await sentence('en')).toContain(
      'Other names: Alish (another spelling, en, Latn) → Älish (another spelling, en, Latn).',
    );
    expect(await sentence('ru')).toContain('Иные имена: Alish (иное написание, en, Latn) → Älish');
    expect(await sentence('kk')).toContain('Басқа аттары: Alish (басқаша жазылуы, en, Latn) → Älish');
  });
});

describe('parts of a record out of reach', () => {
  it('are not corrected', async () => {
    const areaId = await register.area('330000000');
    const id = await person({ areaId, otherNames: [{ text: 'Алыс' }] });
    const { node } = await register.ask('query ($id: ID!) { node(id: $id) { ... on Person { otherNames { id } } } }', {
      id,
    });
    const elsewhere = registerOf(app, app.inArea(await register.area('790000000'), 'people.read', 'people.write'));
    const correction = { id, expectedVersion: 1, withdrawOtherNames: [node.otherNames[0].id] };
    expect(await elsewhere.refusals('correctPerson', correction)).toEqual(['NOT_FOUND id']);
  });
});
