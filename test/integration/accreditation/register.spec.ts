import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Accrediting } from '../../support/good-accreditation-inputs.js';
import { historyOf } from '../../support/history.js';
import { dayFromToday } from '../../support/offices.js';
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

let refused = 0;
const entry = async (id: string): Promise<Json> =>
  (
    await register.ask(
      `query ($id: ID!) { accreditation(id: $id) { number validFrom validUntil state version availableActions
        acts { kind effectiveOn validUntil decisionNumber decidedOn reason decidingBody { id } } application { decisionNumber decidedOn } } }`,
      { id },
    )
  ).accreditation;
const act = (command: string, id: string, expectedVersion: number, more: Input = {}): Promise<string[]> =>
  register.refusals(command, { id, expectedVersion, ...steps.decision(), reason: 'себеп', ...more });
const done = (command: string, id: string, expectedVersion: number, more: Input = {}): Promise<string> =>
  register.done(command, { id, expectedVersion, ...steps.decision(), reason: 'себеп', ...more });

describe('an entry of the register', () => {
  it('is renewed, suspended, reinstated and withdrawn, each by a decision of its own', async () => {
    const id = await steps.accredited('1001', { validUntil: '2025-06-01' });
    expect(await entry(id)).toMatchObject({ state: 'EXPIRED', availableActions: ['CORRECT', 'RENEW', 'WITHDRAW'] });
    await done('renewAccreditation', id, 1, { effectiveOn: '2025-06-02', validUntil: '2999-01-01' });
    expect(await entry(id)).toMatchObject({ state: 'IN_FORCE', validUntil: '2999-01-01' });
    await done('suspendAccreditation', id, 2);
    expect(await entry(id)).toMatchObject({
      state: 'SUSPENDED',
      availableActions: ['CORRECT', 'RENEW', 'REINSTATE', 'WITHDRAW'],
    });
    await done('reinstateAccreditation', id, 3);
    await done('withdrawAccreditation', id, 4);
    const { acts, state, availableActions } = await entry(id);
    expect([state, availableActions]).toEqual(['WITHDRAWN', ['CORRECT']]);
    expect(acts.map((each: Json) => each.kind)).toEqual(['RENEWAL', 'SUSPENSION', 'REINSTATEMENT', 'WITHDRAWAL']);
    expect(acts[0]).toMatchObject({ validUntil: '2999-01-01', effectiveOn: '2025-06-02', decidedOn: '2024-05-20' });
    expect(new Set(acts.map((each: Json) => each.decisionNumber)).size).toBe(4);
  });

  it('is not yet in force before its first day, and over after its last', async () => {
    const states = await Promise.all([
      steps.accredited('1011', { validFrom: dayFromToday(1) }).then(entry),
      steps.accredited('1012', { validFrom: dayFromToday(0) }).then(entry),
      steps.accredited('1013', { validUntil: dayFromToday(0) }).then(entry),
      steps.accredited('1014', { validUntil: dayFromToday(-1) }).then(entry),
    ]);
    expect(states.map(({ state }) => state)).toEqual(['UPCOMING', 'IN_FORCE', 'IN_FORCE', 'EXPIRED']);
  });

  it('is as it is on every path: field, filter, number and the list of associations', async () => {
    const [ending, lasting, over, gone] = await Promise.all(
      ['1021', '1022', '1023', '1024'].map(async (number, i) => {
        const associationId = await register.association(`Жолдар ${number}`);
        const validUntil = [dayFromToday(20), dayFromToday(200), '2024-12', dayFromToday(20)][i];
        return {
          id: await steps.accredited(number, { validUntil }, { associationId }),
          associationId,
          number,
        };
      }),
    );
    const never = await register.association('Жолдар жоқ');
    await done('withdrawAccreditation', gone!.id, 1);
    const mine = [ending, lasting, over, gone].map((each) => each!.associationId).concat(never);
    const associations = async (accreditation: Input): Promise<string[]> => {
      const { associations: found } = await register.ask(
        `query ($filter: OrganizationFilter) { associations(first: 100, filter: $filter) { totalCount nodes { id } } }`,
        { filter: { id: { in: mine }, accreditation } },
      );
      expect(found.totalCount).toBe(found.nodes.length);
      return found.nodes.map(({ id }: Json) => mine.indexOf(id)).sort();
    };
    expect(await associations({ expiringWithin: 90 })).toEqual([0]);
    expect(await associations({ expiringWithin: 365 })).toEqual([0, 1]);
    expect(await associations({ expiringWithin: -5 })).toEqual([]);
    expect(await associations({ state: ['IN_FORCE'] })).toEqual([0, 1]);
    expect(await associations({ state: ['EXPIRED', 'WITHDRAWN'] })).toEqual([2, 3]);
    expect(await associations({ isNull: true })).toEqual([4]);
    const stranger = registerOf(app, app.as('organizations.read'));
    const asked = '{ associations(filter: { accreditation: { isNull: false } }) { totalCount } }';
    expect((await stranger.ask(asked)).associations).toEqual({ totalCount: 0 });
    expect(await associations({ isNull: false, state: ['IN_FORCE'], expiringWithin: 30 })).toEqual([0]);
    const { accreditations, accreditationsStatistics } = await register.ask(
      `query ($state: [AccreditationState!], $filter: AccreditationFilter) {
        accreditations(filter: { state: $state, association: { in: ${JSON.stringify(mine)} } }) { nodes { number state } }
        accreditationsStatistics(groupBy: [STATE], filter: $filter) { groups { state count records { nodes { ... on Accreditation { number } } } } } }`,
      { state: ['EXPIRED'], filter: { association: { in: mine } } },
    );
    expect(accreditations.nodes).toEqual([{ number: '1023', state: 'EXPIRED' }]);
    expect(Object.fromEntries(accreditationsStatistics.groups.map((each: Json) => [each.state, each.count]))).toEqual({
      IN_FORCE: 2, EXPIRED: 1, WITHDRAWN: 1,
    }); // prettier-ignore
  });

  it('follows another one of the same association, which is then its present one', async () => {
    const associationId = await register.association('Қайта аккредиттелген');
    const former = await steps.accredited('1031', { validUntil: '2024-12-31' }, { associationId });
    await steps.accredited('1032', { validFrom: '2025-01-01' }, { associationId });
    const { associations } = await register.ask(
      `{ associations(filter: { id: { eq: "${associationId}" }, accreditation: { state: [EXPIRED] } }) { totalCount }
        organization(id: "${associationId}") { ... on Association { accreditation { number } } } }`,
    );
    expect(associations.totalCount).toBe(0);
    expect(await act('renewAccreditation', former, 1, { validUntil: '2030' })).toEqual(['ACCREDITED_ALREADY id']);
  });

  it('that is to come hides none that holds, and can be withdrawn before it begins', async () => {
    const associationId = await register.association('Алдын ала аккредиттелген');
    const [ends, begins] = [dayFromToday(20), dayFromToday(21)];
    const present = await steps.accredited('1033', { validUntil: ends }, { associationId });
    const next = await steps.accredited(
      '1034',
      { validFrom: begins, validUntil: dayFromToday(400) },
      { associationId },
    );
    const found = async (): Promise<Json> =>
      register.ask(
        `{ associations(filter: { id: { eq: "${associationId}" }, accreditation: { state: [IN_FORCE] } }) { totalCount nodes { accreditation { number } earlyWarnings { nodes { reason } } } } }`,
      );
    const held = (...warnings: string[]): Json => ({
      totalCount: 1,
      nodes: [{ accreditation: { number: '1033' }, earlyWarnings: { nodes: warnings.map((reason) => ({ reason })) } }],
    });
    expect((await found()).associations).toEqual(held());
    expect(await act('renewAccreditation', present, 1, { validUntil: ends })).toEqual(['ACCREDITED_ALREADY id']);
    expect((await entry(next)).availableActions).toEqual(['CORRECT', 'WITHDRAW']);
    await done('withdrawAccreditation', next, 1);
    expect(await entry(next)).toMatchObject({ state: 'WITHDRAWN', acts: [{ effectiveOn: dayFromToday(0) }] });
    expect((await found()).associations).toEqual(held('ACCREDITATION_ENDS'));
    await done('renewAccreditation', present, 1, { validUntil: dayFromToday(500) });
    expect((await found()).associations).toEqual(held());
  });

  it('is corrected to no days that its acts contradict', async () => {
    const id = await steps.accredited('1037', { validUntil: '2025-01-01' });
    await done('renewAccreditation', id, 1, { effectiveOn: '2025-06-01', validUntil: '2999-01-01' });
    const refusals = (more: Input): Promise<string[]> =>
      register.refusals('correctAccreditation', { id, expectedVersion: 2, ...more });
    expect(await refusals({ validUntil: '2025-03-01' })).toEqual(['VALID_UNTIL_BEFORE_RENEWAL validUntil']);
    expect(await refusals({ validFrom: '2025-07-01' })).toEqual(['STEP_BEFORE_FORMER validFrom']);
    expect(await act('renewAccreditation', id, 2, { validUntil: '2998' })).toEqual(['STEP_BEFORE_FORMER validUntil']);
    expect(await entry(id)).toMatchObject({ validFrom: '2024-06-01', validUntil: '2999-01-01', version: 2 });
  });

  it.each<[string, string, Input, string[]]>([
    ['reinstated where it is in force', 'reinstateAccreditation', {}, ['ACCREDITATION_STATE id']],
    [
      'suspended before it began',
      'suspendAccreditation',
      { effectiveOn: '2024-05-31' },
      ['STEP_BEFORE_FORMER effectiveOn'],
    ],
    [
      'suspended by a decision before it was granted',
      'suspendAccreditation',
      { decidedOn: '2024-05-19' },
      ['STEP_BEFORE_FORMER decidedOn'],
    ],
    ['suspended tomorrow', 'suspendAccreditation', { effectiveOn: '2999-01-01' }, ['DATE_IN_FUTURE effectiveOn']],
    ['withdrawn without a reason', 'withdrawAccreditation', { reason: ' ' }, ['REQUIRED reason']],
    ['withdrawn by a decision to come', 'withdrawAccreditation', { decidedOn: '2999' }, ['DATE_IN_FUTURE decidedOn']],
    [
      'withdrawn by a decision without number',
      'withdrawAccreditation',
      { decisionNumber: ' ' },
      ['REQUIRED decisionNumber'],
    ],
    [
      'withdrawn by a source that is none',
      'withdrawAccreditation',
      { decisionId: UNKNOWN_ID },
      ['NOT_FOUND decisionId'],
    ],
    [
      'renewed until before it is',
      'renewAccreditation',
      { validUntil: '2024' },
      ['VALID_UNTIL_BEFORE_RENEWAL validUntil'],
    ],
    ['of another version', 'suspendAccreditation', { expectedVersion: 7 }, ['STALE_VERSION expectedVersion']],
  ])('is left as it is, and nothing is stored: %s', async (_, command, more, refusals) => {
    const id = await steps.accredited(`1035-${refused++}`);
    expect(await act(command, id, 1, more)).toEqual(refusals);
  });

  it('is not reinstated by a decision before that of its suspension', async () => {
    const id = await steps.accredited('1039');
    await done('suspendAccreditation', id, 1, { decidedOn: '2025-02-01' });
    const before = { decidedOn: '2025-01-31' };
    expect(await act('reinstateAccreditation', id, 2, before)).toEqual(['STEP_BEFORE_FORMER decidedOn']);
    await done('reinstateAccreditation', id, 2, { decidedOn: '2025-02' });
  });

  it('is corrected together with the renewal that says until when', async () => {
    const id = await steps.accredited('1041');
    await done('renewAccreditation', id, 1, { validUntil: '2030-01-01' });
    await register.done('correctAccreditation', { id, expectedVersion: 2, number: '1042', validUntil: '2031-01-01' });
    expect(await entry(id)).toMatchObject({
      number: '1042',
      validUntil: '2031-01-01',
      acts: [{ kind: 'RENEWAL', validUntil: '2031-01-01' }],
    });
    expect(await register.refusals('correctAccreditation', { id, expectedVersion: 3, number: '1042' })).toEqual([
      'NOTHING_CHANGED',
    ]);
  });

  it('is suspended no more once it is over, and again once it was renewed', async () => {
    const id = await steps.accredited('1045');
    await done('suspendAccreditation', id, 1);
    await register.done('correctAccreditation', { id, expectedVersion: 2, validUntil: dayFromToday(-1) });
    expect(await entry(id)).toMatchObject({ state: 'EXPIRED', availableActions: ['CORRECT', 'RENEW', 'WITHDRAW'] });
    expect(await act('reinstateAccreditation', id, 3)).toEqual(['ACCREDITATION_STATE id']);
    await done('renewAccreditation', id, 3);
    expect(await entry(id)).toMatchObject({ state: 'SUSPENDED', validUntil: null });
  });

  it('tells its history in sentences', async () => {
    const id = await steps.accredited('1051');
    await done('suspendAccreditation', id, 1);
    const { nodes } = await historyOf(app.admin, id);
    expect(nodes.map((each: Json) => each.event)).toEqual(['accreditation.suspended', 'accreditation.granted']);
    const { history } = await register.ask(`{ history(of: "${id}") { nodes { sentence } } }`);
    expect(history.nodes[0].sentence).toMatch(/^.*Аккредиттеуді тоқтата тұру: № 1051, бірлестік\. .*тоқтатыла тұрған/);
  });
});

describe('the places of accreditation', () => {
  it('are those of the association: its region reads and writes, another one reads the register alone', async () => {
    const [here, there] = [await register.area('790000000'), await register.area('310000000')];
    const associationId = await register.association('Шымкент бірлестігі', { areaId: here });
    const id = await steps.accredited('2001', {}, { associationId });
    await register.done('suspendAccreditation', { id, expectedVersion: 1, ...steps.decision(), reason: 'себеп' });
    const rights = ['accreditation.read', 'accreditation.apply', 'accreditation.decide', 'organizations.read'];
    const [near, far] = [here, there].map((area) => registerOf(app, app.inArea(area, ...rights)));
    const seen = async (by: Register): Promise<Json> =>
      by.ask(`{ accreditations(filter: { number: { eq: "2001" } }) { nodes { state application { id } acts { kind } hiddenFields availableActions } }
        accreditationApplications(filter: { association: { eq: "${associationId}" } }) { totalCount } }`);
    expect(await seen(near!)).toMatchObject({
      accreditations: { nodes: [{ acts: [{ kind: 'SUSPENSION' }], hiddenFields: [] }] },
      accreditationApplications: { totalCount: 1 },
    });
    expect(await seen(far!)).toEqual({
      accreditations: {
        nodes: [
          {
            state: 'SUSPENDED', application: null, acts: [], hiddenFields: ['acts', 'note', 'application'], availableActions: [],
          }, // prettier-ignore
        ],
      },
      accreditationApplications: { totalCount: 0 },
    });
    const suspended = { id, expectedVersion: 2, ...steps.decision(), reason: 'себеп' };
    expect(await far!.refusals('reinstateAccreditation', suspended)).toEqual(['OUT_OF_REACH id']);
    expect(await far!.refusals('applyForAccreditation', { associationId })).toEqual(['OUT_OF_REACH associationId']);
  });

  it('move with the association', async () => {
    const [from, to] = [await register.area('790000000'), await register.area('310000000')];
    const associationId = await register.association('Көшкен', { areaId: from });
    await steps.accredited('2002', {}, { associationId });
    await register.done('correctOrganization', { id: associationId, expectedVersion: 1, areaId: to });
    const { accreditations } = await register.ask(
      `{ accreditations(filter: { number: { eq: "2002" } }) { nodes { area { id } region { id } } } }`,
    );
    expect(accreditations.nodes).toEqual([{ area: { id: to }, region: { id: to } }]);
  });

  it('let a decision be corrected by those alone who may decide', async () => {
    const id = await steps.considered();
    await register.done('refuseAccreditation', { id, expectedVersion: 2, ...steps.decision(), reason: 'себеп' });
    const clerk = register.as('accreditation.read', 'accreditation.apply', 'organizations.read');
    const corrected = { id, expectedVersion: 3, decisionNumber: '18-999' };
    expect(await clerk.refusals('correctAccreditationApplication', corrected)).toEqual(['OUT_OF_REACH decisionNumber']);
    expect(await register.after('correctAccreditationApplication', corrected, 'decisionNumber')).toEqual({
      decisionNumber: '18-999',
    });
  });
});
