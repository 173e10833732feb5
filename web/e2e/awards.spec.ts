import type { Page } from '@playwright/test';
import { awardAtHand, TODAY } from './support/awards.js';
import { expect, test } from './support/test.js';
import { uniqueCode } from './support/unique.js';

async function pick(page: Page, field: string | RegExp, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(name);
  await page.getByRole('option', { name }).first().click();
}
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const badge = (page: Page, text: string) => page.getByRole('main').getByText(text, { exact: true }).first();

test('somebody is proposed, awarded, given a paper that anybody can check, and the award is handed over', async ({
  signedIn,
  register,
}) => {
  test.setTimeout(120_000);
  const { award, nominee, proposer, body } = await awardAtHand(register);
  const title = `${nominee.displayName} – ${award}`;

  const secretary = await signedIn('secretary');
  await secretary.goto('/awards/nominations/new');
  await pick(secretary, 'Ұсынылған', nominee.displayName);
  await pick(secretary, 'Марапат түрі', award);
  await pick(secretary, 'Кім ұсынады', proposer.name);
  await pick(secretary, /Шешім қабылдайтын орган/, body.name);
  await secretary.getByLabel(/Еңбегі \(KK\)/).fill('Жастарды бірлікке тәрбиелейді');
  await press(secretary, 'Сақтау');
  await expect(secretary.getByRole('heading', { name: title })).toBeVisible();
  await press(secretary, 'Тапсыру');
  await expect(badge(secretary, 'Тапсырылды')).toBeVisible();
  const nomination = new URL(secretary.url()).pathname;

  const officer = await signedIn('awardOfficer');
  await officer.goto(nomination);
  await press(officer, 'Тексеру');
  await expect(badge(officer, 'Тексерілді')).toBeVisible();
  await expect(officer.getByText('Осы марапатқа басқа ұсыныс жоқ.')).toBeVisible();

  const approver = await signedIn('approver');
  await approver.goto(nomination);
  await press(approver, 'Шешім қабылдау');
  await press(approver, 'Шешімді енгізу');
  await approver.getByLabel('Нөмірі').fill(uniqueCode());
  await approver.getByLabel('Күні', { exact: false }).first().fill(TODAY.split('-').reverse().join('.'));
  await press(approver, 'Сақтау');
  const verdict = approver.getByRole('region', { name: nominee.displayName });
  await expect(verdict.getByRole('radio', { name: 'Марапаттау' })).toBeChecked();
  await press(approver, 'Шешім қабылдау');
  await expect(approver.getByRole('link', { name: nominee.displayName })).toBeVisible();

  await press(approver, /^Куәліктерге қол қою/);
  await press(approver, /^Қол қою:/);
  await expect(approver.getByText('Орындалды')).toBeVisible();
  await approver.getByRole('dialog').getByRole('button', { name: 'Жабу' }).last().click();
  await approver.getByRole('link', { name: nominee.displayName }).click();
  await expect(approver.getByRole('heading', { name: title })).toBeVisible();
  const given = new URL(approver.url()).pathname;
  await approver.getByRole('link', { name: 'Т № 1' }).click();
  await expect(approver.locator('iframe')).toHaveAttribute('src', /\/certificates\/.*\.pdf/);
  await approver.reload();
  await expect(approver.getByRole('link', { name: 'Тексеру беті' })).toHaveAttribute('href', /^\/v\//);

  await officer.goto(given);
  await press(officer, 'Табыстау');
  await press(officer, /^Табысталды:/);
  await expect(officer.getByText('Орындалды')).toBeVisible();
});
