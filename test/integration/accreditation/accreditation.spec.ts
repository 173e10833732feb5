import { startApp, type TestApp } from '../../support/app.js';
import { codeOf, form, send } from '../../support/files.js';
import { Accrediting } from '../../support/good-accreditation-inputs.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let steps: Accrediting;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  steps = new Accrediting(register, await register.body('Кеңес', { kind: 'apk_council' }));
});
afterAll(() => app.close());

describe('from the application to the register', () => {
  it('goes step by step, each said with its day and its body', async () => {
    const association = await register.association('Татар бірлестігі');
    const id = await steps.applied({ associationId: association });
    const commissionId = await register.body('Комиссия', { kind: 'accreditation_commission' });
    const concluded = { commissionId, consideredOn: '2024-05-10', conclusion: 'RECOMMENDED', conclusionNote: 'толық' };
    const asked = `state availableActions commission { id } consideredOn conclusion conclusionNote decisionNumber decidedOn
      accreditation { number validFrom validUntil state association { id } }`;
    const { availableActions } = await register.after(
      'considerAccreditationApplication',
      { id, expectedVersion: 1, ...concluded },
      asked,
    );
    expect(availableActions).toEqual(['CORRECT', 'WITHDRAW', 'GRANT', 'REFUSE']);
    const granted = await register.after(
      'grantAccreditation',
      {
        id,
        expectedVersion: 2,
        ...steps.decision({ decisionNumber: '18-35-4.3' }),
        number: '17',
        validFrom: '2024-06',
      },
      asked,
    );
    expect(granted).toMatchObject({
      state: 'GRANTED',
      availableActions: ['CORRECT'],
      commission: { id: commissionId },
      consideredOn: '2024-05-10',
      conclusion: 'RECOMMENDED',
      conclusionNote: 'толық',
      decisionNumber: '18-35-4.3',
      decidedOn: '2024-05-20',
      accreditation: {
        number: '17', validFrom: '2024-06', validUntil: null, state: 'IN_FORCE', association: { id: association },
      }, // prettier-ignore
    });
    const found = await register.ask(
      `query ($id: ID!) { organization(id: $id) { ... on Association { accreditation { number }
        accreditations { nodes { number } } accreditationApplications { nodes { id } } } } }`,
      { id: association },
    );
    expect(found.organization).toEqual({
      accreditation: { number: '17' },
      accreditations: { nodes: [{ number: '17' }] },
      accreditationApplications: { nodes: [{ id }] },
    });
  });

  it('ends with a refusal, and the association may ask anew', async () => {
    const associationId = await register.association('Қайта сұраған');
    const id = await steps.considered({ associationId });
    const refused = { id, expectedVersion: 2, ...steps.decision(), reason: 'жарғысы жоқ' };
    expect(await register.after('refuseAccreditation', refused, 'state stateReason accreditation { id }')).toEqual({
      state: 'REFUSED',
      stateReason: 'жарғысы жоқ',
      accreditation: null,
    });
    await steps.applied({ associationId });
  });

  it('holds its association, until it is withdrawn', async () => {
    const associationId = await register.association('Қате жазылған');
    const id = await steps.applied({ associationId });
    const mistaken = { id: associationId, reason: 'қате' };
    expect(await register.refusals('voidRecord', mistaken)).toEqual(['RESTED_ON id']);
    await register.done('withdrawAccreditationApplication', { id, expectedVersion: 1, reason: 'қате' });
    await register.done('voidRecord', mistaken);
    const document = `{ accreditationApplication(id: "${id}") { state stateReason association { id } } }`;
    expect((await register.ask(document)).accreditationApplication).toEqual({
      state: 'WITHDRAWN', stateReason: 'қате', association: null,
    }); // prettier-ignore
  });

  it('keeps its documents as files, and refuses a file of lying type', async () => {
    const recordId = await steps.applied();
    const fileId = await register.file('жарғы');
    expect(
      await register.after('attachFile', { recordId, fileId }, '... on AccreditationApplication { files { name } }'),
    ).toEqual({ files: [{ name: expect.any(String) }] });
    const lying = await send(app, form(['file', Buffer.from('MZ\u0090 бағдарлама'), 'жарғы.pdf']));
    expect(codeOf(lying)).toEqual([415, 'FILE_TYPE', 'file']);
  });

  it.each<[string, () => Promise<Input>, string[]]>([
    ['nobody', () => Promise.resolve({ associationId: UNKNOWN_ID }), ['NOT_FOUND associationId']],
    ['a body', () => Promise.resolve({ associationId: steps.body }), ['NOT_AN_ASSOCIATION associationId']],
    [
      'one that has applied already',
      async () => {
        const associationId = await register.association('Екі рет');
        await steps.applied({ associationId });
        return { associationId };
      },
      ['APPLICATION_OPEN associationId'],
    ],
    [
      'one that has ended',
      async () => {
        const associationId = await register.association('Тараған');
        await register.done('dissolveOrganization', {
          id: associationId,
          expectedVersion: 1,
          effectiveDate: '2020-01-01',
        });
        return { associationId };
      },
      ['AFTER_DISSOLUTION receivedOn'],
    ],
    [
      'an application to come',
      async () => ({ associationId: await register.association('Ертең'), receivedOn: '2999' }),
      ['DATE_IN_FUTURE receivedOn'],
    ],
  ])('is not begun, and nothing is stored: %s', async (_, given, refusals) => {
    expect(await register.refusals('applyForAccreditation', { receivedOn: '2024-04-01', ...(await given()) })).toEqual(
      refusals,
    );
  });

  it.each<[string, string, () => Promise<Input>, string[]]>([
    [
      'granted without a commission',
      'grantAccreditation',
      async () => ({ id: await steps.applied(), expectedVersion: 1, ...steps.decision(), number: '900' }),
      ['APPLICATION_STATE id'],
    ],
    [
      'refused without a commission',
      'refuseAccreditation',
      async () => ({ id: await steps.applied(), expectedVersion: 1, ...steps.decision(), reason: 'себеп' }),
      ['APPLICATION_STATE id'],
    ],
    [
      'granted by what is no body',
      'grantAccreditation',
      async () => ({
        id: await steps.considered(),
        expectedVersion: 2,
        ...steps.decision({ decidingBodyId: await register.association('Шешуші') }),
        number: '901',
      }),
      ['NOT_A_BODY decidingBodyId'],
    ],
    [
      'over before it begins',
      'grantAccreditation',
      async () => ({
        id: await steps.considered(),
        expectedVersion: 2,
        ...steps.decision(),
        number: '902',
        validFrom: '2024-06-01',
        validUntil: '2024-05-31',
      }),
      ['VALID_UNTIL_BEFORE_START validUntil'],
    ],
    [
      'decided before the commission met',
      'grantAccreditation',
      async () => ({
        id: await steps.considered(),
        expectedVersion: 2,
        ...steps.decision({ decidedOn: '2024-04-15' }),
        number: '903',
      }),
      ['STEP_BEFORE_FORMER decidedOn'],
    ],
    [
      'a number that is taken, written another way',
      'grantAccreditation',
      async () => {
        await steps.accredited('А-904');
        return { id: await steps.considered(), expectedVersion: 2, ...steps.decision(), number: 'a - 904' };
      },
      ['REGISTER_NUMBER_TAKEN number'],
    ],
    [
      'accredited twice at a time',
      'grantAccreditation',
      async () => {
        const associationId = await register.association('Екі жазба');
        await steps.accredited('905', {}, { associationId });
        const id = await steps.considered({ associationId });
        return { id, expectedVersion: 2, ...steps.decision(), number: '906', validFrom: '2025' };
      },
      ['ACCREDITED_ALREADY validFrom'],
    ],
    [
      'considered twice',
      'considerAccreditationApplication',
      async () => ({
        id: await steps.considered(),
        expectedVersion: 2,
        commissionId: steps.body,
        conclusion: 'RECOMMENDED',
      }),
      ['APPLICATION_STATE id'],
    ],
    [
      'what a commission concluded before it met',
      'correctAccreditationApplication',
      async () => ({ id: await steps.applied(), expectedVersion: 1, conclusion: 'RECOMMENDED' }),
      ['STEP_TO_COME conclusion'],
    ],
    [
      'a decision that was not taken',
      'correctAccreditationApplication',
      async () => ({ id: await steps.considered(), expectedVersion: 2, decisionNumber: '5' }),
      ['STEP_TO_COME decisionNumber'],
    ],
    [
      'one that was withdrawn',
      'considerAccreditationApplication',
      async () => {
        const id = await steps.applied();
        await register.done('withdrawAccreditationApplication', { id, expectedVersion: 1, reason: 'қателік' });
        return { id, expectedVersion: 2, commissionId: steps.body, conclusion: 'RECOMMENDED' };
      },
      ['APPLICATION_STATE id'],
    ],
  ])('skips no step, and nothing is stored: %s', async (_, command, given, refusals) => {
    expect(await register.refusals(command, await given())).toEqual(refusals);
  });

  it('is decided once where two officers decide at once', async () => {
    const id = await steps.considered();
    const said = { id, expectedVersion: 2 };
    const outcomes = await Promise.all([
      register.attempt('grantAccreditation', { ...said, ...steps.decision(), number: '950' }),
      register.attempt('refuseAccreditation', { ...said, ...steps.decision(), reason: 'себеп' }),
    ]);
    const problems = outcomes.flatMap((each) => each.problems.map(({ code, path }) => `${code} ${path.join('.')}`));
    expect(problems).toEqual(['STALE_VERSION expectedVersion']);
    const { accreditationApplication } = await register.ask(
      `{ accreditationApplication(id: "${id}") { version state } }`,
    );
    expect(accreditationApplication).toEqual({ version: 3, state: expect.stringMatching(/^(GRANTED|REFUSED)$/) });
  });
});
