import { startApp, tokenWith, type Answer, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';

const PURPOSE = 'Төлқұжат мәліметін салыстыру <b>"&"</b>';

let app: TestApp;
let register: Register;
let id: string;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
beforeEach(async () => {
  id = await register.person({ familyName: 'Атран', birthDate: '1890-01-01', phone: '+7 701 000 00 00' });
});
afterAll(() => app.close());

const reveal = (input: object, fields: string, ...permissions: string[]): Promise<Answer> =>
  app.as(
    'people.read',
    'people.personal.reveal',
    ...permissions,
  )(
    `mutation ($input: RevealPersonalDataInput!) { revealPersonalData(input: $input) { person { personalData { ${fields} } } problems { code path } } }`,
    { input },
  );
/** The lines of the trail that say what of a person was shown. */
const readsOf = (person: string): Promise<{ event: string; reason: string | null; field: string }[]> =>
  app.dataSource.query(
    `SELECT s.event, s.reason, c.field FROM changes c JOIN change_sets s ON s.id = c.change_set_id
      WHERE c.action = 'READ' AND c.entity_id = $1 ORDER BY c.field`,
    [person],
  );
const views = async (): Promise<Json> =>
  (
    await app.as('audit.read')(
      'query ($id: ID!) { personViews(personId: $id) { totalCount nodes { at actor purpose fields } } }',
      { id },
    )
  ).data.personViews;

describe('revealPersonalData', () => {
  it('shows what the role allows, names the rest, and is written down with its purpose', async () => {
    const { data } = await reveal(
      { personId: id, purpose: PURPOSE },
      'birthDate birthYear phone hiddenFields',
      'people.personal.birth',
    );
    const { personalData } = data.revealPersonalData.person;
    expect(personalData).toEqual({
      birthDate: '1890-01-01',
      birthYear: 1890,
      phone: null,
      hiddenFields: expect.arrayContaining(['phone', 'iin']),
    });
    expect(await views()).toEqual({
      totalCount: 1,
      nodes: [{ at: expect.any(String), actor: 'tester', purpose: PURPOSE, fields: ['birthDate'] }],
    });
  });

  it('writes down only what the document asks for, under whatever name', async () => {
    const document = `mutation ($input: RevealPersonalDataInput!) {
      revealPersonalData(input: $input) { who: person { personalData { x: phone ...Rest } } and: person { personalData { email } } } }
      fragment Rest on PersonalData { address hiddenFields }`;
    const { errors } = await app.as(
      'people.read',
      'people.personal.reveal',
      'people.personal.contacts',
    )(document, {
      input: { personId: id, purpose: PURPOSE, reason: '№ 7' },
    });
    expect(errors).toEqual([]);
    const { nodes } = await views();
    expect(new Set(nodes.map((each: Json) => each.purpose))).toEqual(new Set([`${PURPOSE} · № 7`]));
    expect(nodes.flatMap((each: Json) => each.fields).sort()).toEqual(['address', 'email', 'phone']);
  });

  it('says its purpose of what it shows itself, not of what the next command of the document shows', async () => {
    const other = await register.person({ familyName: 'Басқа', phone: '+7 701 000 00 01' });
    const { errors } = await app.as(
      ...['people.read', 'people.write', 'people.personal.reveal', 'people.personal.contacts'],
    )(
      `mutation ($reveal: RevealPersonalDataInput!, $correct: CorrectPersonInput!) {
        revealPersonalData(input: $reveal) { person { personalData { phone } } }
        correctPerson(input: $correct) { person { personalData { phone } } problems { code } } }`,
      {
        reveal: { personId: id, purpose: PURPOSE },
        correct: { id: other, expectedVersion: 1, gender: 'FEMALE', reason: 'түзету' },
      },
    );
    expect(errors).toEqual([]);
    expect(await readsOf(id)).toEqual([{ event: 'person.data_revealed', reason: PURPOSE, field: 'phone' }]);
    expect(await readsOf(other)).toEqual([{ event: 'guarded.read', reason: null, field: 'phone' }]);
  });

  it('makes one entry of all fields of the record, with a line for each', async () => {
    await reveal(
      { personId: id, purpose: PURPOSE },
      'phone birthDate',
      ...['people.personal.birth', 'people.personal.contacts'],
    );
    expect((await readsOf(id)).map(({ field }) => field)).toEqual(['birthDate', 'phone']);
    expect((await views()).nodes).toMatchObject([{ fields: ['birthDate', 'phone'] }]);
  });

  it.each([
    ['a purpose that says nothing', { purpose: 'керек......' }, ['PURPOSE_TOO_SHORT purpose']],
    ['nobody', { personId: UNKNOWN_ID }, ['NOT_FOUND personId']],
  ])('is refused and leaves no trace: %s', async (_, wrong, refusals) => {
    const input = { personId: id, purpose: PURPOSE, ...wrong };
    expect(await register.refusals('revealPersonalData', input)).toEqual(refusals);
  });
});

describe('personViews', () => {
  it('come in pages, the latest first, of the one person', async () => {
    const other = await register.person({ familyName: 'Басқа' });
    for (const personId of [id, other, id])
      await reveal({ personId, purpose: `${PURPOSE} ${personId}` }, 'phone', 'people.personal.contacts');
    const document = `query ($id: ID!, $after: String) { personViews(personId: $id, first: 1, after: $after) {
      nodes { id at } pageInfo { hasNextPage endCursor } } }`;
    const first = (await app.as('audit.read')(document, { id })).data.personViews;
    const second = (await app.as('audit.read')(document, { id, after: first.pageInfo.endCursor })).data.personViews;
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(first.nodes[0].at >= second.nodes[0].at).toBe(true);
    expect(first.nodes[0].id).not.toBe(second.nodes[0].id);
  });
});

describe('the printout for the person', () => {
  const print = (personId: string, permissions: string, query = ''): Promise<Response> =>
    fetch(`${app.url}/people/${personId}/views${query}`, {
      headers: {
        ...(permissions && { authorization: `Bearer ${tokenWith(...permissions.split(','))}` }),
        'accept-language': 'kk',
      },
    });

  it('says who saw what, in three languages, and holds nothing that runs', async () => {
    await reveal(
      { personId: id, purpose: PURPOSE },
      'birthDate phone',
      'people.personal.birth',
      'people.personal.contacts',
    );
    const page = await print(id, 'people.read,audit.read');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*style-src 'sha256-/);
    const html = await page.text();
    expect(html).toContain('<td>tester</td>');
    expect(html).toContain('<td>Туған күні, Телефоны</td>');
    expect(html).toContain('<td>Төлқұжат мәліметін салыстыру &lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</td>');
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|https?:/i);
    expect(await (await print(id, 'people.read,audit.read', '?language=ru')).text()).toContain(
      'Кто видел персональные данные',
    );
    expect(await (await print(id, 'people.read,audit.read', '?language=en')).text()).toContain(
      '<td>Date of birth, Phone</td>',
    );
  });

  it('says so when nobody did', async () => {
    expect(await (await print(id, 'people.read,audit.read')).text()).toContain('ешкім ашып қараған жоқ');
  });

  it.each([
    ['nobody', '', 401, 'UNAUTHENTICATED'],
    ['who may not read the audit', 'people.read', 403, 'FORBIDDEN'],
    ['who may not read people', 'audit.read', 403, 'FORBIDDEN'],
  ])('is not for %s', async (_, permissions, status, code) => {
    const refused = await print(id, permissions);
    expect([refused.status, ((await refused.json()) as Json).errors[0].extensions.code]).toEqual([status, code]);
  });

  it.each([
    [UNKNOWN_ID, 404],
    ['x', 400],
  ])('is of a person that there is: %s', async (personId, status) => {
    expect((await print(personId, 'people.read,audit.read')).status).toBe(status);
  });
});
