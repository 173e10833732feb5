import { freePort } from '../../test/support/free-port.js';
import { CLIENT, startIdentityProvider, type IdentityProvider } from '../../test/support/identity-provider.js';
import { openRegistry } from './support/open-registry.js';
import { expect, test } from './support/test.js';
import { uniqueCode } from './support/unique.js';
import { expectWhole } from './support/whole.js';
import { wordsIn } from './support/words.js';

// All in one process: each has a registry and a provider.
test.describe.configure({ mode: 'default' });

let provider: IdentityProvider;
let close: () => Promise<void>;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  // Another site than the provider, which calls itself 127.0.0.1: the browser keeps their cookies apart.
  const url = `http://localhost:${await freePort()}`;
  provider = await startIdentityProvider(`${url}/auth/oidc/callback`);
  const settings = { PORT: new URL(url).port, BIRLIK_PUBLIC_URL: url, OIDC_ISSUER: provider.issuer, ...CLIENT };
  close = await openRegistry(settings);
});
test.afterAll(async () => {
  await close();
  await provider.stop();
});
test.beforeEach(({ faults }) => {
  provider.refuses = false;
  faults.expect(/^Request to another host: http:\/\/127\.0\.0\.1/);
});

const SAID = {
  kk: { unknown: 'Сізге арналған тіркелгі жоқ', failed: 'Кіру аяқталмады', door: 'Кіру бетіне оралу' },
  ru: { unknown: 'Для вас нет учётной записи', failed: 'Войти не удалось', door: 'На страницу входа' },
} as const;

for (const language of ['kk', 'ru'] as const)
  test.describe(language, () => {
    const t = wordsIn(language);
    const said = SAID[language];
    test.use({ language });

    test('somebody who is linked comes in by the provider, and leaves', async ({ page, register }) => {
      const displayName = `Сынақ ${uniqueCode()}`;
      const { id } = await register.done('createAccount', { signInName: uniqueCode(), displayName });
      await register.done('giveGrant', { accountId: id, role: 'analyst' });
      provider.subject = uniqueCode();
      await register.done('linkOidcIdentity', { accountId: id, issuer: provider.issuer, subject: provider.subject });
      await page.goto('/people');
      await page.getByRole('link', { name: t('sign-in:openId') }).click();
      await expect(page.getByRole('navigation')).toBeVisible();
      await page.getByRole('button', { name: new RegExp(`^${t('account.menu').split(':')[0]}`) }).click();
      await expect(page.getByRole('menu')).toContainText(displayName);
      await page.getByRole('menuitem', { name: t('account.signOut') }).click();
      await expect(page.getByRole('link', { name: t('sign-in:openId') })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('link', { name: t('sign-in:openId') })).toBeVisible();
    });

    test('somebody whom nobody has linked learns what to tell the administrator', async ({ page, faults }) => {
      faults.expect(/403/);
      provider.subject = uniqueCode();
      await page.goto('/');
      await page.getByRole('link', { name: t('sign-in:openId') }).click();
      await expect(page.getByRole('heading', { level: 1, name: said.unknown })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const told of [provider.issuer, provider.subject])
        await expect(page.getByText(told, { exact: true })).toBeVisible();
      await expectWhole(page);
      await page.getByRole('link', { name: said.door }).click();
      await expect(page.getByLabel(t('session.name'))).toBeVisible();
    });

    test('a provider that lets somebody not through is told, and may be asked again', async ({ page, faults }) => {
      faults.expect(/400/);
      provider.refuses = true;
      await page.goto('/');
      await page.getByRole('link', { name: t('sign-in:openId') }).click();
      await expect(page.getByRole('heading', { level: 1, name: said.failed })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('link')).toHaveCount(2);
      await page.getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1, name: said.failed })).toBeVisible();
    });
  });
