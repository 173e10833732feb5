import { startApp, startBeside, type TestApp } from '../../support/app.js';
import { AwardDesk } from '../../support/award-desk.js';
import { inOneMinute } from '../../support/clock.js';
import { SignedPapers } from '../../support/signed-papers.js';

/** Whoever has a paper in his hands and cannot scan its code asks by its number. */
let app: TestApp;
let desk: AwardDesk;
let shop: SignedPapers;

beforeAll(async () => {
  app = await startApp({ BIRLIK_ISSUER: 'https://birlik.example' });
  desk = await AwardDesk.open(app);
  shop = await SignedPapers.open(desk);
});
afterAll(() => app.close());

describe('whoever cannot scan the code', () => {
  const asked = async (query: Record<string, string>): Promise<Response> =>
    fetch(`${app.url}/verify?${new URLSearchParams({ language: 'kk', ...query }).toString()}`, { redirect: 'manual' });

  it('is led to the check page by number and name, in any spelling, also before it was ever printed', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Хакімбеков') });
    for (const name of ['Хакімбеков', 'Khakimbekov', 'ХАКИМБЕКОВ', 'Хакімбеков Нұржан']) {
      const { status, headers } = await asked({ number: papers[0].number, name });
      expect([name, status]).toEqual([name, 303]);
      const page = await fetch(`${app.url}${headers.get('location')!}`);
      expect([page.status, (await page.text()).includes('Хакімбеков Нұржан')]).toEqual([200, true]);
    }
  });

  it('may copy the number with what nobody sees, and write its sign as the keyboard has it', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Көшірмеев') });
    const digits = (papers[0].number as string).split(' ').at(-1)!;
    const written = [`\u200BҚҰ №\u2060${digits}\u200B`, `ҚҰ\u00AD № ${digits}`, `ҚҰ N ${digits}`, `құ No. ${digits}`, `ҚҰ ${digits}`];
    for (const number of written) {
      const { status } = await asked({ number, name: '\u200BКөшірмеев' });
      expect([number, status]).toEqual([number, 303]);
    }
    const { status } = await asked({ number: `ҚҰ NN ${digits}`, name: 'Көшірмеев' });
    expect(status).toBe(404);
  }); // prettier-ignore

  it('may write a name of two words as one, as the search does', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Хасен-оғлы') });
    for (const name of ['Хасен оғлы', 'Хасеноғлы', 'Hasenogly']) {
      const { status } = await asked({ number: papers[0].number, name });
      expect([name, status]).toEqual([name, 303]);
    }
  });

  it('chooses between papers of different kinds that have one number', async () => {
    const personId = await shop.somebody('Егізов');
    const kinds = ['one_number', 'one_number_too'];
    let number = '';
    for (const kind of kinds)
      ({ number } = (await (await SignedPapers.elsewhere(desk, kind)).signed({ personId })).papers[0] as { number: string });
    await shop.signed({ personId: await shop.somebody('Басқаев') });
    const answer = await asked({ number, name: 'Егізов' });
    const html = await answer.text();
    const links = [...html.matchAll(/<a href="(\/V\/[^"]+)">([^<]+)<\/a>/g)];
    expect([answer.status, links.map(([, , kind]) => kind).sort()]).toEqual([200, kinds]);
    for (const [, path, kind] of links) expect(await (await fetch(app.url + path!)).text()).toContain(kind);
  }); // prettier-ignore

  it('is not led to a paper that never got a code', async () => {
    const elsewhere = await SignedPapers.elsewhere(desk, 'never_coded');
    const { papers } = await elsewhere.signed({ personId: await shop.somebody('Ұзақбаев'), citation: 'ұ'.repeat(900) });
    const { status } = await asked({ number: papers[0].number, name: 'Ұзақбаев' });
    expect(status).toBe(404);
  });

  it('learns nothing by a foreign name, or by a number that nobody has', async () => {
    const { papers } = await shop.signed({ personId: await shop.somebody('Құпияев') });
    const { number } = papers[0];
    for (const [query, status] of [
      [{ number, name: 'Басқаев' }, 404],
      [{ number, name: 'Нұржан' }, 404],
      [{ number: 'ҚҰ № 999', name: 'Құпияев' }, 404],
      [{ number, name: '%' }, 404],
      [{ number: `${number}\0`, name: 'Құпияев' }, 200],
    ] as const) {
      const answer = await asked(query);
      expect([query, answer.status]).toEqual([query, status]);
    }
  });
});

describe('a number alone', () => {
  const page = async (number: string): Promise<string> => {
    const answer = await fetch(`${app.url}/verify?${new URLSearchParams({ language: 'kk', number }).toString()}`);
    expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([200, 'noindex']);
    // The addresses of other languages hold it too.
    return (await answer.text()).replace(/<nav[^]*<\/nav>/, '').replaceAll(number, '…');
  };
  const consent = (personId: string): Promise<string> =>
    desk.register.done('recordConsent', { personId, purpose: 'awards_publication', form: 'PAPER', givenOn: desk.today, allowsPublication: true }); // prettier-ignore
  async function published(familyName: string): Promise<{ person: string; number: string }> {
    const person = await shop.somebody(familyName);
    const { decision, awards, papers } = await shop.signed({ personId: person });
    await desk.officer.register.done('publishAwards', {
      decisionId: decision,
      rows: [{ awardId: awards[0], expectedVersion: 2 }],
    });
    return { person, number: papers[0].number as string };
  }
  const NOTHING = 'Нөмірдің өзі бойынша ештеңе жарияланбаған.';
  const WHOLE = 'тегін (ұйымның атауын) да жазыңыз';

  it('shows what the roll of honour shows of the award, and asks whose it is', async () => {
    const { person, number } = await published('Ашықов');
    expect(await page(number)).toContain(NOTHING);
    const id = await consent(person);
    const html = await page(number);
    for (const text of ['«Құрмет»', 'Қазақстан халқы Ассамблеясы', WHOLE]) expect(html).toContain(text);
    expect(html).not.toMatch(/Ашықов|Нұржан|ештеңе жарияланбаған|\/V\//);
    await desk.register.done('withdrawConsent', { id, withdrawnOn: desk.today });
    expect(await page(number)).toContain(NOTHING);
  });

  it('tells of no other paper, not even that there is one', async () => {
    const { number } = await published('Жасырынов');
    const none = await page('ҚҰ № 999999');
    expect(none).toContain(NOTHING);
    expect(none).toContain(WHOLE);
    expect(await page(number)).toBe(none);
  });

  it(
    'is asked no more often than a password',
    inOneMinute(async () => {
      const limited = await startBeside(app, { BIRLIK_RATE_SIGN_IN: '2', BIRLIK_TRUSTED_PROXIES: '127.0.0.1' });
      const headers = { 'x-forwarded-for': '198.51.100.90' };
      const statuses: number[] = [];
      for (const path of ['/verify?number=1', '/verify?number=2', '/verify?number=3', '/verify'])
        statuses.push((await fetch(limited.url + path, { headers })).status);
      expect(statuses).toEqual([200, 200, 429, 200]);
      await limited.close();
    }),
  );
});
