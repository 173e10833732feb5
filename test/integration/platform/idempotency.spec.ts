import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { Housekeeping } from '../../../src/platform/database/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { goodInputs } from '../../support/good-inputs.js';
import { refusalsOf, registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const KEY = 'idempotencyKey';
const takesKey = (command: string): boolean => {
  const [input] = app.schema.getMutationType()!.getFields()[command]!.args;
  return input !== undefined && KEY in (getNamedType(input.type) as GraphQLInputObjectType).getFields();
};
const commands = (): string[] => Object.keys(app.schema.getMutationType()!.getFields());
const many = async (list: string): Promise<number> =>
  (await register.ask(`{ ${list}(first: 0) { totalCount } }`))[list].totalCount;

describe('a key of a command', () => {
  it('can be given with every command that makes a record', () => {
    const makes = /^(register|record|appoint|create|open|define|give|substitute|found)/;
    // The token is shown once, to whoever asks first.
    const once = ['createApiToken'];
    expect(commands().filter((each) => makes.test(each) && !takesKey(each))).toEqual(once);
  });

  it('gives the same answer however often a command comes', async () => {
    const made = Object.entries(await goodInputs(register)).filter(([command]) => takesKey(command));
    // What two of these inputs would dispute.
    const apart: Record<string, Input> = { registerInstitution: { bin: null } };
    for (const [command, good] of made) {
      const input = { ...good, ...apart[command], [KEY]: command };
      const first = await register.done(command, input);
      expect([command, await register.unchanged(() => register.done(command, input))]).toEqual([command, first]);
    }
  });

  it('says that the record was taken back meanwhile', async () => {
    const body = await register.body('тірек');
    const person = await register.person();
    const inputs: Record<string, Input> = {
      registerPerson: { familyName: 'Қате' },
      registerBody: { kind: 'regional_assembly', name: { kk: 'қате кеңес' } },
      createPost: { organizationId: body, role: 'member', title: { kk: 'қате' } },
      openTerm: { organizationId: body, number: 9, name: { kk: 'қате' } },
      appointMember: { personId: person, organizationId: body },
      recordAward: { type: 'birlik_medal', personId: person },
      recordSource: { kind: 'order', title: 'қате' },
    };
    for (const [command, input] of Object.entries(inputs)) {
      const keyed = { ...input, [KEY]: `taken back ${command}` };
      const id = await register.done(command, keyed);
      await register.done('voidRecord', { id, reason: 'қате' });
      expect([command, await register.refusals(command, keyed)]).toEqual([command, [`ALREADY_VOIDED ${KEY}`]]);
      await register.done('restoreRecord', { id, reason: 'дұрыс екен' });
      expect([command, await register.done(command, keyed)]).toEqual([command, id]);
    }
  });

  it('makes one record and one event of two commands at the same moment', async () => {
    const input = { familyName: 'Екіеу', [KEY]: 'double click' };
    const before = await many('people');
    const events = await register.history(async () => {
      const ids = await Promise.all(Array.from({ length: 5 }, () => register.person(input)));
      expect(new Set(ids).size).toBe(1);
    });
    expect([await many('people'), events.map(({ event }) => event)]).toEqual([before + 1, ['person.registered']]);
  });

  it('is refused with another input and with another command', async () => {
    await register.person({ familyName: 'Бірінші', [KEY]: 'taken' });
    expect(await register.refusals('registerPerson', { familyName: 'Екінші', [KEY]: 'taken' })).toEqual([
      `KEY_USED ${KEY}`,
    ]);
    const source: Input = { kind: 'order', title: 'бұйрық', [KEY]: 'taken' };
    expect(await register.refusals('recordSource', source)).toEqual([`KEY_USED ${KEY}`]);
  });

  it('belongs to the account that gave it', async () => {
    const other = register.as('people.read', 'people.write');
    const input = { familyName: 'Ортақ', [KEY]: 'shared' };
    expect(await other.person(input)).not.toBe(await register.person(input));
  });

  it('is free again when the command was refused', async () => {
    const wrong = { familyName: 'Қате', areaId: (await register.person()) as unknown, [KEY]: 'refused' };
    expect(refusalsOf(await register.attempt('registerPerson', wrong))).toEqual(['NOT_FOUND areaId']);
    expect(await register.person({ familyName: 'Дұрыс', [KEY]: 'refused' })).toBeDefined();
  });

  it('is used by the one command of a document that has it', async () => {
    const document = `mutation ($input: RegisterPersonInput!) {
      first: registerPerson(input: $input) { person { id } problems { code } }
      other: registerPerson(input: { familyName: "Кілтсіз" }) { person { id } problems { code } }
      again: registerPerson(input: $input) { person { id } problems { code } } }`;
    const { first, other, again } = await register.ask(document, {
      input: { familyName: 'Кілтті', [KEY]: 'document' },
    });
    expect([again, other.person.id === first.person.id]).toEqual([first, false]);
  });

  it('is forgotten after seven days', async () => {
    const input = { familyName: 'Ұмытылған', [KEY]: 'old' };
    const first = await register.person(input);
    await app.dataSource.query(`UPDATE idempotency_keys SET made_at = now() - interval '8 days' WHERE key = 'old'`);
    await app.app.get(Housekeeping).sweep();
    expect(await register.person(input)).not.toBe(first);
  });
});
