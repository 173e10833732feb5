import { getNamedType, isListType, isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import { allPermissions, EVERYWHERE, type Reach } from '../../../src/platform/access/index.js';
import { Dice } from '../../access/dice.js';
import { idArguments, questionsOf, rootText, withIds } from '../../access/root-documents.js';
import { startApp, within, type Answer, type Client, type TestApp } from '../../support/app.js';
import { goodInputs } from '../../support/good-inputs.js';
import { cases, SEED } from '../../support/seed.js';
import { Register, UNKNOWN_ID, type Input, type Outcome } from '../../support/register.js';

/** Every root field there is, and every place of an input where an id can stand, asked by who may not know the answer. */
/**
 * Carried out also by who has his rights elsewhere: an account without grants lies nowhere yet, and of a public person
 * only what the field guards let through is revealed.
 */
const HARMLESS = new Set(['createAccount', 'revealPersonalData']);

let app: TestApp;
let register: Register;
let good: Record<string, Input>;
/** Records of the other region that are not public, by what they are. */
let hidden: Record<string, string>;
/** Records of the other region that are public, with something in them that is not. */
let open: string[];
/** All permissions in the own region, and nothing anywhere else. */
let neighbour: Client;
/** All permissions everywhere, but for reading: that is for the own region only. Whatever stands around a hidden id is in order. */
let blind: Client;
let other: string;

/** What nobody of another region may read; each is said once. */
const SECRETS = {
  name: 'Құпиябаев', iin: '850512100017', phone: '+7 700 000 11 22', note: 'құпия жазба', iinOfPublic: '750315300008', noteOfPublic: 'төраға туралы',
  noteOfBody: 'орган туралы', capacity: 'құпия мүше', citation: 'құпия үлесі үшін', quote: 'құпия сөз', quoteOfPublic: 'төраға туралы сөз', merits: 'құпия еңбегі',
}; // prettier-ignore

/** The rights by which records are known, or told of, that lie in a place; the history is one more way to them. */
const READS = ['people.read', 'memberships.read', 'awards.read', 'nominations.read', 'statistics.read', 'audit.read'];

beforeAll(async () => {
  app = await startApp();
  register = new Register(app);
  const inputs = Object.entries(await goodInputs(register));
  good = Object.fromEntries(inputs.filter(([name]) => fieldsOf('Mutation').some((each) => each.name === name)));
  const own = within(await register.area('330000000'));
  other = await register.area('790000000');
  const rights = (reachOf: (permission: string) => Reach): Record<string, Reach> =>
    Object.fromEntries([...allPermissions()].map((each) => [each, reachOf(each)]));
  neighbour = app.holding(rights(() => own));
  blind = app.holding(rights((each) => (READS.includes(each) ? own : EVERYWHERE)));
  hidden = await recordSecrets();
});
afterAll(() => app.close());

async function recordSecrets(): Promise<Record<string, string>> {
  const source = { sourceId: await register.source('бұйрық 2', { areaId: other }) };
  const association = await register.association('бірлестік', { areaId: other });
  const body = await register.body('кеңес', { areaId: other, note: SECRETS.noteOfBody });
  const { name, iin, phone, note, capacity, citation, quote } = SECRETS;
  const person = await register.person({ familyName: name, iin, phone, note, areaId: other, sources: [{ ...source, quote }] });
  const chair = await register.person({ familyName: 'Төраев', iin: SECRETS.iinOfPublic, note: SECRETS.noteOfPublic, areaId: other, sources: [{ ...source, quote: SECRETS.quoteOfPublic }] });
  await register.appoint(chair, body);
  const membership = await register.appoint(person, association, { capacity });
  const award = await register.award({ personId: person, citation, areaId: other });
  const nomination = await register.done('draftNomination', { type: 'algys_hat', personId: person, proposerId: association, merits: { kk: SECRETS.merits }, areaId: other });
  open = [chair, body, source.sourceId];
  return { person, membership, award, nomination };
} // prettier-ignore

/** Those that need a right. The way in, and the own affairs of an account, concern no record (`guards.spec.ts` lists them). */
const fieldsOf = (type: 'Query' | 'Mutation'): GraphQLField<unknown, unknown>[] => {
  const root = type === 'Query' ? app.schema.getQueryType()! : app.schema.getMutationType()!;
  return Object.values(root.getFields()).filter(({ extensions }) => extensions['permission'] !== undefined);
};

const command = (name: string): string => {
  const payload = getNamedType(app.schema.getMutationType()!.getFields()[name]!.type);
  const hasRecord = isObjectType(payload) && !!payload.getFields()['problems'];
  return `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${hasRecord ? 'problems { code path message }' : '__typename'} } }`;
};
const saidIn = ({ problems, answer: { errors } }: Outcome): string =>
  JSON.stringify([problems, errors.map(({ message, extensions }) => [message, extensions])]);
const codesOf = ({ data, errors }: Answer, name: string): string[] => [
  ...errors.map(({ extensions }) => extensions.code),
  ...(data?.[name]?.problems ?? []).map((each: { code: string }) => each.code),
];

describe('root fields', () => {
  it('are all tried here', () => {
    const commands = fieldsOf('Mutation').filter((each) => each.args.some((arg) => arg.name === 'input'));
    expect(commands.map(({ name }) => name).filter((name) => !(name in good))).toEqual([]);
    expect(fieldsOf('Query').length).toBeGreaterThan(10);
  });

  it('are nothing for nobody, and for whoever has no right', async () => {
    await register.unchanged(async () => {
      for (const [name, input] of Object.entries(good)) {
        expect([name, codesOf(await app.anonymous(command(name), { input }), name)]).toEqual([name, ['UNAUTHENTICATED']]); // prettier-ignore
        expect([name, codesOf(await app.as()(command(name), { input }), name)]).toEqual([name, ['FORBIDDEN']]);
      }
    });
  });

  it('store nothing for whoever has every right, but in another region', async () => {
    const told: Record<string, string[]> = {};
    await register.unchanged(async () => {
      for (const [name, input] of Object.entries(good).filter(([each]) => !HARMLESS.has(each))) {
        const placed = name === 'recordSource' ? { ...input, areaId: other } : input;
        told[name] = codesOf(await neighbour(command(name), { input: placed }), name);
      }
    });
    expect(Object.entries(told).filter(([, codes]) => !codes.every((each) => /^(NOT_FOUND|OUT_OF_REACH)$/.test(each)))).toEqual([]); // prettier-ignore
    expect(Object.values(told).every((codes) => codes.length > 0)).toBe(true);
  });
});

describe('what is not public of another region', () => {
  it('is in no answer to any question, and in those of whoever may know it', async () => {
    const [once, byId] = [[] as string[], [] as string[]];
    for (const field of fieldsOf('Query')) {
      const isSingle = !isListType(isNonNullType(field.type) ? field.type.ofType : field.type) && !getNamedType(field.type).name.endsWith('Connection'); // prettier-ignore
      const texts = field.args.filter(({ name }) => ['search', 'text'].includes(name)).map(({ name }) => ({ [name]: `"${SECRETS.name}"` }));
      const ids = idArguments(field).filter((each) => !each['filter']);
      once.push(...[...(isSingle ? [] : [{}]), ...texts].map((given) => rootText(app.schema, field, given, 1)));
      byId.push(...ids.map((given) => rootText(app.schema, field, given, 1)));
    }
    const questions = [
      ...questionsOf(once).map((document) => [document, {}] as const),
      // One document after the other, each for all ids while its plan is at hand.
      ...questionsOf(byId).flatMap((document) => [...Object.values(hidden), ...open].map((id) => [document, { id }] as const)),
    ];
    const secrets = [...Object.values(SECRETS), ...Object.values(hidden)];
    const untold = new Set(secrets);
    for (const [document, variables] of questions) {
      const { errors, data } = await neighbour(document, variables);
      expect([document, errors]).toEqual([document, []]);
      expect([document, secrets.filter((each) => JSON.stringify(data).includes(each))]).toEqual([document, []]);
      if (untold.size === 0) continue;
      const known = JSON.stringify((await app.admin(document, variables)).data);
      for (const secret of secrets) if (known.includes(secret)) untold.delete(secret);
    }
    expect([...untold]).toEqual([]);
  }); // prettier-ignore

  it('is asked for as if it were not there', async () => {
    const roots = fieldsOf('Query').flatMap((field) =>
      idArguments(field).map((given) => rootText(app.schema, field, given, 0)),
    );
    expect(roots.length).toBeGreaterThan(20);
    for (const client of [neighbour, blind])
      for (const document of questionsOf(roots)) {
        const unknown = await client(document, { id: UNKNOWN_ID });
        // An error would end the whole document, and hide what else it tells.
        expect([document, unknown.errors]).toEqual([document, []]);
        for (const [what, id] of Object.entries(hidden)) expect([document, what, await client(document, { id })]).toEqual([document, what, unknown]); // prettier-ignore
      }
  });

  it('is told by no command from what is not there, in whatever place of the input it is named', async () => {
    const tried: string[] = [];
    const dice = new Dice(SEED);
    await register.unchanged(async () => {
      for (const [name, input] of Object.entries(good)) {
        const type = app.schema.getMutationType()!.getFields()[name]!.args[0]!.type;
        const told = async (client: Client, id: string): Promise<[string, string][]> => {
          const places = withIds(type, input, id);
          const outcomes = await new Register(app, client).attempts(
            name,
            places.map(([, spoilt]) => spoilt as Input),
          );
          return outcomes.map((outcome, i) => [`${name} ${places[i]![0]}`, saidIn(outcome)]);
        };
        for (const client of [neighbour, blind]) {
          const unknown = await told(client, UNKNOWN_ID);
          tried.push(...unknown.map(([place]) => place));
          // The long run names each of them in every place.
          for (const id of dice.some(cases(25) / 100, Object.values(hidden)))
            expect(await told(client, id)).toEqual(unknown);
        }
      }
    });
    expect(tried.length).toBeGreaterThan(60);
  }, 120_000);
});
