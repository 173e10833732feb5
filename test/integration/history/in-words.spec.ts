import type { Language } from '../../../src/kernel/language.js';
import { account, Browser, PASSWORD } from '../../support/accounts.js';
import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

/** What the latest entries say. */
async function told(language: Language, first: number): Promise<string[]> {
  const document = `{ auditTrail(first: ${first}) { nodes { sentence } } }`;
  const { data } = await app.admin(document, {}, { language });
  return data.auditTrail.nodes.map(({ sentence }: { sentence: string }) => sentence.split(': ').slice(1).join(': '));
}

describe('the history says what the programme keeps as a code', () => {
  it('how somebody signed in, and why somebody did not', async () => {
    const { signInName } = await account(app, 'ә.кіруші');
    const browser = new Browser(app.url);
    await browser.signIn(signInName, 'басқа құпиясөз');
    await browser.signIn(signInName, PASSWORD);
    const [succeeded, failed] = await told('kk', 2);
    expect(succeeded).toMatch(/^Кіру\..* Себебі: құпиясөзбен$/);
    expect(failed).toBe('Сәтсіз кіру әрекеті: ә.кіруші. Кіру: құпиясөз қате. Себебі: құпиясөз қате');
    expect((await told('ru', 2))[1]).toContain('Причина: неверный пароль');
  });

  it('rights, languages, classifiers and whom an award is for', async () => {
    await register.done('createRole', { code: 'tester', name: { kk: 'Сынақшы' }, permissions: ['people.read'] });
    await register.done('createAccount', { signInName: 'synaq', displayName: 'Сынақ', language: 'ru' });
    await register.done('defineClassifierItem', { code: 'x', name: { kk: 'Жаңа' }, classifier: 'area-kind' });
    await register.done('defineAwardType', {
      code: 'y',
      name: { kk: 'Белгі' },
      kind: 'medal',
      recipients: ['person', 'organisation'],
    });
    const said = (await told('kk', 4)).join('\n');
    expect(said).toContain('Жіктеуіш: Аумақ түрлері');
    expect(said).toContain('адам, ұйым');
    expect(said).toContain('Тілі: орысша');
    expect(said).not.toMatch(/people\.read|area-kind|organisation/);
  });

  it('a purpose said by a person stays as it was typed', async () => {
    const id = await register.person();
    await register.done('voidRecord', { id, reason: 'password' });
    expect((await told('kk', 1))[0]).toMatch(/Себебі: password$/);
  });
});
