import { startApp, tokenIn, tokenWith, type Json, type TestApp } from '../../support/app.js';
import { ADMIN_TOKEN } from '../../support/settings.js';
import { registerOf, type Register } from '../../support/register.js';

/** The history of a period as a stream of lines. */
let app: TestApp;
let register: Register;
let from: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  from = new Date().toISOString();
  // More than one batch.
  for (let i = 0; i < 210; i++) await register.source(`=бұйрық "${i}"`);
}, 120_000);
afterAll(() => app.close());

const TO = '2999-01-01T00:00:00Z';
const ask = async (
  query: Record<string, string>,
  token?: string,
): Promise<{ status: number; type: string; text: string }> => {
  const response = await fetch(`${app.url}/audit/export?${new URLSearchParams(query).toString()}`, {
    headers: { 'accept-language': 'ru', ...(token && { authorization: `Bearer ${token}` }) },
  });
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
};
const sentence = (i: number): RegExp => new RegExp(`Внесение источника: =бұйрық "${i}"\\.`);

describe('an export', () => {
  it('has every entry of the period, oldest first, in the language of whoever asks, itself included', async () => {
    const { status, type, text } = await ask({ from, to: TO }, ADMIN_TOKEN);
    expect([status, type]).toEqual([200, 'application/jsonl; charset=utf-8']);
    const entries = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries).toHaveLength(211);
    for (let i = 0; i < 210; i++) expect(entries[i].sentence).toMatch(sentence(i));
    expect(entries[210]).toMatchObject({ event: 'audit.exported', actor: { id: 'administrator' } });
  });

  it('as CSV holds no formula and is read by a spreadsheet', async () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(1)'];
    for (const reason of formulas) {
      const id = await register.person();
      await register.done('correctPerson', { id, expectedVersion: 1, note: 'түзету', reason });
    }
    const { type, text } = await ask({ from, to: TO, format: 'csv' }, ADMIN_TOKEN);
    const lines = text.trimEnd().split('\r\n');
    expect([type, lines[0]]).toEqual([
      'text/csv; charset=utf-8',
      '"Идентификатор","Время","Идентификатор автора","Кто","Событие","Причина","Содержание"',
    ]);
    expect(lines[1]).toContain('Внесение источника: =бұйрық ""0"".');
    for (const formula of formulas) expect(text).toContain(`,"'${formula}",`);
    expect(lines.slice(1).filter((line) => /,"?[=+@-]/.test(line))).toEqual([]);
  });

  it('ends where the period ends', async () => {
    const { text } = await ask({ from: '2000-01-01T00:00:00Z', to: from }, ADMIN_TOKEN);
    expect(text).not.toContain('source.recorded');
    expect(text).toContain('reference.loaded');
  });

  it('has of the entries of a region their changes and sentences, for whoever exports that region alone', async () => {
    const [own, other] = [await register.area('330000000'), await register.area('790000000')];
    const start = new Date().toISOString();
    const id = await register.person({ familyName: 'Жетісулық', areaId: own });
    await register.person({ familyName: 'Шымкенттік', areaId: other });
    const { text } = await ask({ from: start, to: TO }, tokenIn(own, 'audit.export', 'people.read', 'reference.read'));
    const entries = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries.map(({ event }) => event)).toEqual(['person.registered']);
    expect(entries[0].sentence).toContain('Фамилия: Жетісулық');
    expect(entries[0].changes.map(({ entityId }: Json) => entityId)).toContain(id);
    expect(entries[0].changeCount).toBe(entries[0].changes.length);
  });

  it.each([
    [{}, 'INVALID_MOMENT', 'from'],
    [{ from: '2020', to: TO }, 'INVALID_MOMENT', 'from'],
    [{ from: '2020-01-01T00:00:00Z', to: 'x' }, 'INVALID_MOMENT', 'to'],
    [{ from: TO, to: TO }, 'EMPTY_PERIOD', 'to'],
    [{ from: '2020-01-01T00:00:00Z', to: TO, format: 'xml' }, 'UNKNOWN_FORMAT', 'format'],
  ])('of %j is refused with %s, and nothing is stored', async (query, code, argument) => {
    await register.unchanged(async () => {
      const { status, text } = await ask(query, ADMIN_TOKEN);
      expect(status).toBe(400);
      expect(JSON.parse(text).errors[0].extensions).toMatchObject({ code, argument });
    });
  });

  it('is for whoever may export, and nothing is stored for others', async () => {
    const code = async (token?: string): Promise<unknown[]> => {
      const { status, text } = await ask({ from, to: TO }, token);
      return [status, JSON.parse(text).errors[0].extensions.code];
    };
    await register.unchanged(async () => {
      expect(await code()).toEqual([401, 'UNAUTHENTICATED']);
      expect(await code('no-such-token')).toEqual([401, 'UNAUTHENTICATED']);
      expect(await code(tokenWith('audit.read'))).toEqual([403, 'FORBIDDEN']);
    });
  });
});
