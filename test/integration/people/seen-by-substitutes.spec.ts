import { startApp, type TestApp } from '../../support/app.js';
import { dayFromToday, Offices, type Holder } from '../../support/offices.js';

/**
 * Whoever is shown personal data by the right of another is written down with whose right it was. A document with
 * introspection in it is answered by the standard executor, all others by the text of PostgreSQL.
 */
describe.each(['', '__schema { __typename }'])('a substitute who is shown personal data beside %p', (beside) => {
  let app: TestApp;
  let offices: Offices;
  let holder: Holder;
  let substitute: Holder;
  let person: string;
  beforeAll(async () => {
    app = await startApp();
    offices = new Offices(app);
    await offices.role('registrar', 'people.read', 'people.personal.reveal', 'people.personal.birth');
    await offices.role('keeper', 'people.personal.contacts', 'audit.export');
    holder = await offices.holder();
    const grant = await offices.give(holder.id, { role: 'keeper' });
    substitute = await offices.holder({ role: 'registrar' });
    const input = { id: grant, accountId: substitute.id, validUntil: dayFromToday(5) };
    await offices.register.done('substituteGrant', input);
    person = await offices.register.person({ familyName: 'Әліш', birthDate: '1990-05-01', phone: '+7 701 000 00 00' });
  });
  afterAll(() => app.close());

  /** In whose name the latest entry of this account stands. */
  const latest = async (actor: string): Promise<{ event: string; of: string | null }> => {
    const rows = await app.dataSource.query<{ event: string; of: string | null }[]>(
      'SELECT event, on_behalf_of AS of FROM change_sets WHERE actor = $1 ORDER BY recorded_at DESC, stream DESC, sequence DESC LIMIT 1',
      [actor],
    );
    return rows[0]!;
  };
  const read = (fields: string): Promise<unknown> =>
    substitute.ask(`query ($id: ID!) { ${beside} person(id: $id) { personalData { ${fields} } } }`, { id: person });

  it.each([
    ['phone', true],
    ['birthDate phone', true],
    ['birthDate', false],
  ])('is written down with the right that showed it: %s', async (fields, byAnother) => {
    expect(await read(fields)).toMatchObject({ errors: [] });
    expect(await latest(substitute.id)).toEqual({ event: 'guarded.read', of: byAnother ? holder.id : null });
  });

  it('is written down so when a purpose was stated', async () => {
    const { errors } = await substitute.ask(
      `mutation ($input: RevealPersonalDataInput!) { revealPersonalData(input: $input) { person { personalData { phone } } } }`,
      { input: { personId: person, purpose: 'Төлқұжат мәліметін салыстыру' } },
    );
    expect(errors).toEqual([]);
    expect(await latest(substitute.id)).toEqual({ event: 'person.data_revealed', of: holder.id });
  });

  it('is written down so when the right to read at all is the one of another', async () => {
    const reader = await offices.holder();
    const grant = await offices.give(reader.id, { role: 'registrar' });
    const other = await offices.holder();
    const input = { id: grant, accountId: other.id, validUntil: dayFromToday(5) };
    await offices.register.done('substituteGrant', input);
    await offices.role('phones', 'people.personal.contacts');
    await offices.give(other.id, { role: 'phones' });
    await other.ask(`query ($id: ID!) { ${beside} person(id: $id) { personalData { phone } } }`, { id: person });
    expect(await latest(other.id)).toEqual({ event: 'guarded.read', of: reader.id });
  });

  it('takes the history away in the name of whose right it is', async () => {
    const period = new URLSearchParams({ from: '2020-01-01T00:00:00Z', to: '2020-01-02T00:00:00Z' }).toString();
    const answer = await fetch(`${app.url}/audit/export?${period}`, {
      headers: { authorization: `Bearer account:${substitute.id}` },
    });
    expect(answer.status).toBe(200);
    expect(await latest(substitute.id)).toEqual({ event: 'audit.exported', of: holder.id });
  });
});
