import type { Page } from '@playwright/test';
import type { Json } from './support/api.js';
import { signedCertificate } from './support/awards.js';
import { invitedMeeting } from './support/records.js';
import type { Register } from './support/register.js';
import { press } from './support/steps.js';
import { surroundings } from './support/surroundings.js';
import { expect, test } from './support/test.js';
import { expectWhole } from './support/whole.js';
import { LANGUAGES, wordsIn } from './support/words.js';

// What the server itself shows, beside the desk. That its policy is strict and nothing breaks it, all tests see to.

/** Where a paper that was printed is checked. */
async function printed(register: Register): Promise<string> {
  const id = await signedCertificate(register);
  const asked = (): Promise<Json> =>
    register.ask('query ($id: ID!) { certificate(id: $id) { checkPath printPath } }', { id });
  const { url, token } = surroundings();
  const { printPath } = (await asked()).certificate;
  await fetch(`${url}${printPath}?languages=kk`, { headers: { authorization: `Bearer ${token}` } });
  return (await asked()).certificate.checkPath as string;
}

test('pages that anybody may open are whole in each language', async ({ page, register, faults }) => {
  test.setTimeout(300_000);
  faults.expect(/40[04]/);
  const addresses = ['/verify', '/roll', await printed(register), '/v/NONE', '/verify/none/at/all'];
  for (const address of addresses)
    for (const language of LANGUAGES) {
      await page.goto(`${address}?language=${language}`);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectWhole(page);
    }
});

test('the page that checks papers without a network is whole in each language', async ({ page }) => {
  await page.goto('/verify/offline.html');
  for (const name of ['Қазақша', 'Русский', 'English']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expectWhole(page);
  }
});

/** The kind of the paper that a screen shows in a frame. */
async function shown(page: Page, open: () => Promise<unknown>): Promise<string | undefined> {
  const paper = page.waitForResponse((response) => /\.pdf(\?|$)/.test(response.url()) && response.ok());
  await open();
  await expect(page.locator('iframe')).toBeVisible();
  return (await paper).headers()['content-type'];
}

test('papers are shown in frames', async ({ signedIn, register }) => {
  test.setTimeout(120_000);
  const t = wordsIn('kk');
  const [certificate, meeting] = [await signedCertificate(register), await invitedMeeting(register)];
  const approver = await signedIn('approver');
  expect(await shown(approver, () => approver.goto(`/awards/certificates/${certificate}`))).toBe('application/pdf');

  const secretary = await signedIn('secretary');
  await secretary.goto(`/meetings/${meeting}`);
  const minutes = (): Promise<void> => press(secretary, t('meetings:papers.minutes'));
  expect(await shown(secretary, minutes)).toBe('application/pdf');

  const officer = await signedIn('awardOfficer');
  await officer.goto('/admin/paper-templates');
  const preview = officer.getByRole('row', { name: /algys/ }).getByRole('button', { name: 'Қарау' });
  expect(await shown(officer, () => preview.click())).toBe('application/pdf');
});
