import { isNonNullType, isObjectType } from 'graphql';
import { EVERYWHERE } from '../../../../src/platform/access/index.js';
import { Readings, type Field, type Reading } from '../../../../src/platform/reading/index.js';
import { startApp, within, type Json, type TestApp } from '../../../support/app.js';
import { Register } from '../../../support/register.js';

/** A record that may be seen, and a reference of it to one that may not: null, and named in `hiddenFields`. */
let app: TestApp;
let register: Register;
let here: string;
let other: string;
let hidden: string;
let known: string;

beforeAll(async () => {
  app = await startApp();
  register = new Register(app);
  [other, here] = [await register.area('790000000'), await register.area('330000000')];
  hidden = await register.person({ familyName: 'Құпиябаев', areaId: other });
  known = await register.person({ familyName: 'Таныс' });
  await register.appoint(known, await register.association('бірлестік', { areaId: here }));
});
afterAll(() => app.close());

const ask = async (document: string, id: string, ...reads: string[]): Promise<Json> => {
  const rights = Object.fromEntries(reads.map((each) => [each, EVERYWHERE]));
  const { data, errors } = await app.holding({ 'people.read': within(here), ...rights })(document, { id });
  expect(errors).toEqual([]);
  return data;
};

describe('a reference to what is hidden', () => {
  const AWARD = 'query ($id: ID!) { award(id: $id) { presenter { id } recipient { __typename } hiddenFields } }';
  const award = (more: object): Promise<string> =>
    register.award({ date: '2020', areaId: other, published: false, ...more });

  it('is named: who handed an award over, and who received it', async () => {
    const both = await award({ personId: hidden, presenterId: hidden });
    expect(await ask(AWARD, both, 'awards.read', 'organizations.read')).toEqual({
      award: { presenter: null, recipient: null, hiddenFields: ['recipient', 'presenter'] },
    });
    const one = await award({ personId: known, presenterId: hidden });
    expect(await ask(AWARD, one, 'awards.read', 'organizations.read')).toEqual({
      award: { presenter: null, recipient: { __typename: 'Person' }, hiddenFields: ['presenter'] },
    });
  });

  it('is not named where there is none, or where it may be seen', async () => {
    const id = await award({ personId: known });
    const none = { award: { presenter: null, recipient: { __typename: 'Person' }, hiddenFields: [] } };
    expect(await ask(AWARD, id, 'awards.read', 'organizations.read')).toEqual(none);
    const seen = await award({ personId: known, presenterId: known });
    expect((await ask(AWARD, seen, 'awards.read', 'organizations.read')).award.hiddenFields).toEqual([]);
  });

  it('is named: the member of an association', async () => {
    const id = await register.appoint(hidden, await register.association('бірлестік', { areaId: other }));
    const document = 'query ($id: ID!) { membership(id: $id) { person { id } hiddenFields } }';
    expect(await ask(document, id, 'memberships.read')).toEqual({
      membership: { person: null, hiddenFields: ['person'] },
    });
  });

  it('is named: whose an account is', async () => {
    const input = { signInName: 'qupia', displayName: 'Құпия', personId: hidden };
    const id = await register.done('createAccount', input);
    const document = 'query ($id: ID!) { account(id: $id) { person { id } hiddenFields } }';
    expect(await ask(document, id, 'identity.read')).toEqual({ account: { person: null, hiddenFields: ['person'] } });
  });
});

describe('the schema', () => {
  /** Rows that exist for nobody for whom the record they name does not. */
  const WITH_THEIR_REFERENCE = ['Citation.subject', 'SearchHit.node'];
  const isLimited = ({ scope, within: places, isPublic }: Reading): boolean =>
    scope !== undefined || (places !== undefined && isPublic !== 'ALL');

  it('has `hiddenFields` wherever a reference may lead to what is hidden', () => {
    const readings = app.app.get(Readings);
    const leadsOut = (field: Field): boolean => {
      if (field.kind === 'node') return true;
      const types = field.kind === 'one' ? [field.type] : field.kind === 'either' ? field.options.map(({ type }) => type) : []; // prettier-ignore
      return types.some((type) => isLimited(readings.get(type)));
    };
    const silent = readings.concreteTypes().flatMap((reading) => {
      const type = app.schema.getType(reading.type);
      if (!isObjectType(type)) return [];
      const nullable = Object.values(type.getFields()).filter((field) => !isNonNullType(field.type));
      const out = nullable
        .filter(({ name }) => leadsOut(reading.fields[name]!))
        .map(({ name }) => `${type.name}.${name}`);
      return reading.fields['hiddenFields'] ? [] : out;
    });
    expect(silent.sort()).toEqual(WITH_THEIR_REFERENCE);
  });
});
