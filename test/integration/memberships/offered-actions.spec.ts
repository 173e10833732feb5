import { startApp, type Client, type TestApp } from '../../support/app.js';
import { Offices, type Holder } from '../../support/offices.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let offices: Offices;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  offices = new Offices(app);
});
afterAll(() => app.close());

type Command = readonly [string, Input];
interface Kind {
  /** How the record is read, and the field that tells what is offered. */
  readonly read: string;
  readonly field?: string;
  readonly states: Readonly<Record<string, () => Promise<string>>>;
  readonly commands: Readonly<Record<string, (id: string, version: number) => Promise<Command> | Command>>;
}
const REASON = { reason: 'себеп' };
const body = (): Promise<string> => register.body('Кеңес', { areaId: almaty });
let almaty: string;
beforeAll(async () => {
  almaty = await register.area('790000000');
});
const dissolved = async (): Promise<string> => {
  const id = await body();
  await register.done('dissolveOrganization', { id, expectedVersion: 1, effectiveDate: '2024-01-01' });
  return id;
};
const person = (): Promise<string> => register.person({ familyName: 'Әліш', areaId: almaty });
const member = async (more: Input = {}): Promise<string> => register.appoint(await person(), await body(), more);
const closed = async (organization: string): Promise<string> => {
  const id = await register.post(organization);
  await register.done('closePost', { id, expectedVersion: 1, closedOn: '2023-01-01' });
  return id;
};
const VOID = (id: string, expectedVersion: number): Command => ['voidRecord', { id, expectedVersion, ...REASON }];

/** The state of each kind of record, and the command that each action stands for. */
const KINDS: Readonly<Record<string, Kind>> = {
  person: {
    read: 'person(id: $id)',
    states: {
      known: person,
      anonymised: async () => {
        const id = await person();
        await register.done('anonymisePerson', { id, expectedVersion: 1, ...REASON });
        return id;
      },
    },
    commands: {
      CORRECT: (id, expectedVersion) => ['correctPerson', { id, expectedVersion, givenName: `Асан${expectedVersion}` }],
      RECORD_CONSENT: (personId) => ['recordConsent', { personId, ...register.selfDeclaration() }],
      ANONYMISE: (id, expectedVersion) => ['anonymisePerson', { id, expectedVersion, ...REASON }],
      VOID,
    },
  },
  organization: {
    read: 'organization(id: $id)',
    states: { lasting: body, dissolved },
    commands: {
      CORRECT: (id, expectedVersion) => ['correctOrganization', { id, expectedVersion, note: `н${expectedVersion}` }],
      CONFIRM_CONTACTS: (id, expectedVersion) => ['confirmContacts', { id, expectedVersion }],
      RENAME: (id, expectedVersion) => ['renameOrganization', { id, expectedVersion, name: { kk: 'Жаңа атау' } }],
      SUCCEED: async (id, expectedVersion) => [
        'succeedOrganization',
        { id, expectedVersion, successorId: await body() },
      ],
      MERGE: async (id, expectedVersion) => [
        'mergeOrganizations',
        {
          predecessors: [
            { id, expectedVersion },
            { id: await body(), expectedVersion: 1 },
          ],
          successor: { id: await body(), expectedVersion: 1 },
        },
      ],
      SPLIT: async (id, expectedVersion) => [
        'splitOrganization',
        { id, expectedVersion, successorIds: [await body()], dissolve: true },
      ],
      DISSOLVE: (id, expectedVersion) => ['dissolveOrganization', { id, expectedVersion }],
      VOID,
    },
  },
  roster: {
    read: 'organization(id: $id)',
    field: 'rosterActions',
    states: { lasting: body, dissolved },
    commands: {
      APPOINT: async (organizationId) => ['appointMember', { organizationId, personId: await person() }],
      CREATE_POST: (organizationId) => ['createPost', { organizationId, role: 'member', title: { kk: 'мүше' } }],
      OPEN_TERM: (organizationId) => [
        'openTerm',
        { organizationId, number: 1, name: { kk: 'Бірінші' }, startDate: '2020', endDate: '2021' },
      ],
    },
  },
  membership: {
    read: 'membership(id: $id)',
    states: {
      lasting: () => member(),
      ended: () => member({ startDate: '2016', ended: true }),
      'kept open, of what ended': async () => {
        const organization = await body();
        const id = await register.appoint(await person(), organization);
        const ending = { successorId: await body(), memberships: 'KEEP' };
        await register.done('succeedOrganization', { id: organization, expectedVersion: 1, ...ending });
        return id;
      },
    },
    commands: {
      CORRECT: (id, expectedVersion) => ['correctMembership', { id, expectedVersion, note: `н${expectedVersion}` }],
      END: (id, expectedVersion) => ['endMembership', { id, expectedVersion, endDate: null }],
      REPLACE: async (id, expectedVersion) => [
        'replaceMember',
        { id, expectedVersion, endDate: null, successor: { personId: await person() } },
      ],
      CORRECT_MEMBER: async (id, expectedVersion) => [
        'correctMember',
        { id, expectedVersion, personId: await person(), ...REASON },
      ],
      VOID,
    },
  },
  post: {
    read: 'node(id: $id)',
    states: {
      open: async () => register.post(await body()),
      closed: async () => closed(await body()),
      'closed, of what ended': async () => {
        const id = await body();
        const post = await closed(id);
        await register.done('dissolveOrganization', { id, expectedVersion: 1, effectiveDate: '2024-01-01' });
        return post;
      },
    },
    commands: {
      CORRECT: (id, expectedVersion) => ['correctPost', { id, expectedVersion, seats: 3 }],
      APPOINT: async (postId) => {
        const document = 'query ($id: ID!) { node(id: $id) { ... on Post { organization { id } } } }';
        const { node } = await register.ask(document, { id: postId });
        return ['appointMember', { organizationId: node.organization.id, postId, personId: await person() }];
      },
      CLOSE: (id, expectedVersion) => ['closePost', { id, expectedVersion }],
      REOPEN: (id, expectedVersion) => ['reopenPost', { id, expectedVersion }],
      VOID,
    },
  },
  term: {
    read: 'node(id: $id)',
    states: {
      open: async () => register.term(await body(), 1, { startDate: '2020' }),
      closed: async () => register.term(await body(), 1, { startDate: '2020', endDate: '2022' }),
    },
    commands: {
      CORRECT: (id, expectedVersion) => ['correctTerm', { id, expectedVersion, number: 5 }],
      CLOSE: (id, expectedVersion) => ['closeTerm', { id, expectedVersion, endDate: '2023-05-01' }],
      VOID,
    },
  },
};
const TYPE: Readonly<Record<string, string>> = {
  post: 'Post',
  term: 'Term',
  membership: 'Membership',
  person: 'Person',
};

const seen = async (ask: Client, name: string, id: string): Promise<{ version: number; offered: string[] } | null> => {
  const { read, field = 'availableActions' } = KINDS[name]!;
  const type = TYPE[name] ?? 'Organization';
  const { data } = await ask(`query ($id: ID!) { record: ${read} { ... on ${type} { version offered: ${field} } } }`, {
    id,
  });
  return data?.record ?? null;
};

/** Of each record: an action that is offered is accepted, and one that is not is refused. */
describe('actions of the registry', () => {
  const holders: Record<string, Holder> = {};
  beforeAll(async () => {
    holders['secretary there'] = await offices.holder({ role: 'secretary', area: '790000000' });
    holders['secretary elsewhere'] = await offices.holder({ role: 'secretary', area: '310000000' });
    holders['reader'] = await offices.holder({ role: 'analyst' });
    await offices.role('eraser', 'people.read', 'people.anonymise', 'people.write', 'people.personal.consents');
    holders['eraser'] = await offices.holder({ role: 'eraser' });
  });

  const ways = Object.entries(KINDS).flatMap(([name, { states }]) => Object.keys(states).map((state) => [name, state]));
  it.each(ways)('of a %s, %s, are those that are accepted', async (name, state) => {
    const { states, commands } = KINDS[name!]!;
    // What is refused leaves the record as it is: the next is tried with the same.
    let id = await states[state!]!();
    for (const [who, { ask, register: own }] of Object.entries(holders)) {
      for (const [action, command] of Object.entries(commands)) {
        const { version } = (await seen(app.admin, name!, id))!;
        const offered = (await seen(ask, name!, id))?.offered ?? [];
        const { record, problems, answer } = await own.attempt(...(await command(id, version)));
        const accepted = record !== null && problems.length === 0 && answer.errors.length === 0;
        expect([who, action, accepted]).toEqual([who, action, offered.includes(action)]);
        if (accepted) id = await states[state!]!();
      }
    }
  });
});
