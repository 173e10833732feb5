import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { rendered } from '../../test/support/rendered.js';
import { codeIn } from '../../test/support/scanned.js';
import { awardReady, TODAY } from './support/awards.js';
import { choose, pick, press } from './support/steps.js';
import { expect, test } from './support/test.js';
import { uniqueCode, uniqueName } from './support/unique.js';

const DAY = TODAY.split('-').reverse().join('.');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const badge = (page: Page, text: string) => page.getByRole('main').getByText(text, { exact: true }).first();
const pathOf = (page: Page): string => new URL(page.url()).pathname;

test('a member is recorded, appointed, meets, is proposed, awarded, given a paper, and anybody finds it genuine', async ({
  page: anybody,
  signedIn,
  register,
}) => {
  test.setTimeout(180_000);
  const { award } = await awardReady(register);
  const body = uniqueName('Ассамблея ');
  const family = uniqueName();
  const member = `${family} Айгүл`;

  const secretary = await signedIn('secretary');
  await test.step('the secretary registers a body', () => registerBody(secretary, body));
  await test.step('records a person', () => recordPerson(secretary, family, member));
  await test.step('appoints the person', () => appoint(secretary, body));
  await test.step('holds a sitting', () => holdSitting(secretary, body, member));
  await test.step('proposes the person', () => propose(secretary, { member, award, body }));
  const nomination = pathOf(secretary);

  const officer = await signedIn('awardOfficer');
  await test.step('the award officer checks', () => check(officer, nomination));
  const approver = await signedIn('approver');
  await test.step('the approver decides', () => decide(approver, nomination, member));
  await test.step('signs', () => sign(approver));
  const decision = pathOf(approver);

  const paper = await test.step('the award officer prints', () => print(officer, decision));
  await test.step('hands over', () => handOver(officer, member));
  await test.step('anybody checks the paper by its code', () => verify(anybody, paper, { member, award, body }));
  await test.step('the page of the paper leads there too', () => seeCertificate(approver, member, pathOf(anybody)));
});

async function registerBody(page: Page, name: string): Promise<void> {
  await page.goto('/organizations/new?type=BODY');
  await page.getByLabel('Атауы (қазақша)').fill(name);
  await choose(page, 'Түрі', 'облыстың, республикалық маңызы бар қаланың, астананың ассамблеясы');
  await pick(page, 'Аумағы', 'Жетісу облысы');
  await press(page, 'Сақтау');
  await expect(heading(page, name)).toBeVisible();
}

async function recordPerson(page: Page, family: string, name: string): Promise<void> {
  await page.goto('/people');
  await page.getByRole('link', { name: 'Адамды тіркеу' }).click();
  await page.getByLabel('Тегі', { exact: true }).fill(family);
  await page.getByLabel('Аты', { exact: true }).fill('Айгүл');
  await pick(page, 'Аумағы', 'Жетісу облысы');
  await press(page, 'Сақтау');
  await expect(heading(page, name)).toBeVisible();
}

async function appoint(page: Page, body: string): Promise<void> {
  await press(page, 'Мүшелікке енгізу');
  const dialog = page.getByRole('dialog');
  await pick(dialog, 'Ұйым', body);
  await dialog.getByLabel('Басталуы').fill('10.2024');
  await choose(dialog, 'Дауыс беру құқығы', 'иә');
  await press(dialog, 'Тағайындау');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: body })).toContainText('10.2024');
}

async function holdSitting(page: Page, body: string, member: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.goto('/meetings');
  await page.getByRole('link', { name: 'Отырыс жоспарлау' }).click();
  await pick(page, 'Отырыс органдары', body);
  await choose(page, 'Түрі', 'кезекті отырыс');
  await page.getByLabel('Күні', { exact: true }).fill(DAY);
  await page.getByLabel('1. Мәселе (қазақша)').fill('Марапаттау туралы');
  await press(page, 'Жоспарға енгізу');
  await expect(heading(page, body)).toBeVisible();

  await press(page, 'Шақыру');
  await press(dialog, 'Шақыру');
  const sheet = page.getByRole('list', { name: 'Қатысу' }).getByRole('listitem');
  await expect(sheet).toHaveCount(1);
  await press(sheet, 'қатысты');
  await expect(sheet).toHaveAccessibleName(`${member}: қатысты`);

  await press(page, 'Өткенін жазу');
  await press(dialog, 'Өткенін жазу');
  await press(page, 'Шешім жазу');
  await dialog.getByLabel('Мәтіні (қазақша)').fill('Марапатқа ұсынылсын.');
  await choose(dialog, 'Нәтижесі', 'қабылданды');
  await press(dialog, 'Сақтау');
  await expect(page.getByRole('article')).toContainText('Марапатқа ұсынылсын.');
}

interface Named {
  readonly member: string;
  readonly award: string;
  readonly body: string;
}
async function propose(page: Page, { member, award, body }: Named): Promise<void> {
  await page.goto('/awards');
  await page.getByRole('link', { name: 'Ұсыныс енгізу' }).click();
  await pick(page, 'Кім ұсынылады', member);
  await pick(page, 'Марапат түрі', award);
  await pick(page, 'Кім ұсынады', body);
  await pick(page, 'Шешім қабылдайтын орган', body);
  await page.getByLabel('Еңбегі (қазақша)').fill('Жастарды бірлікке тәрбиелейді');
  await press(page, 'Сақтау');
  await expect(heading(page, `${member} – ${award}`)).toBeVisible();
  await press(page, 'Тапсыру');
  await expect(badge(page, 'Тапсырылды')).toBeVisible();
}

async function check(page: Page, nomination: string): Promise<void> {
  await page.goto(nomination);
  await press(page, 'Тексеру');
  await expect(badge(page, 'Тексерілді')).toBeVisible();
  await expect(page.getByText('Осы марапатқа басқа ұсыныс жоқ.')).toBeVisible();
}

async function decide(page: Page, nomination: string, member: string): Promise<void> {
  await page.goto(nomination);
  await press(page, 'Шешім қабылдау');
  await expect(page.getByRole('dialog')).toContainText(member);
  await press(page, 'Шешімді енгізу');
  await page.getByLabel('Нөмірі').fill(uniqueCode());
  await page.getByLabel('Күні').first().fill(DAY);
  await press(page, 'Сақтау');
  const verdict = page.getByRole('region', { name: member });
  await expect(verdict.getByRole('radio', { name: 'Марапаттау' })).toBeChecked();
  await press(page, 'Шешім қабылдау');
  await expect(page.getByRole('link', { name: member })).toBeVisible();
  await expect(page.getByText('Келесі қадам: бекітуші куәліктерге қол қояды.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Куәліктерді басып шығару' })).toBeHidden();
}

async function sign(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await press(page, 'Куәліктерге қол қою: 1');
  await press(dialog, 'Қол қою: 1');
  await expect(dialog.getByText('Орындалды')).toBeVisible();
  await dialog.getByRole('button', { name: 'Жабу' }).last().click();
}

/** The papers of a decision; the file. */
async function print(page: Page, decision: string): Promise<Uint8Array> {
  const dialog = page.getByRole('dialog');
  await page.goto(decision);
  await press(page, 'Куәліктерді басып шығару');
  await press(dialog, 'Басып шығару');
  const file = dialog.getByRole('link', { name: /\.pdf$/ });
  await expect(file).toBeVisible({ timeout: 30_000 });
  const download = page.waitForEvent('download');
  await file.click();
  const paper = await readFile(await (await download).path());
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return paper;
}

async function handOver(page: Page, member: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await press(page, 'Әрекеттер');
  await page.getByRole('menuitem', { name: 'Табыстауды жазу: 1' }).click();
  await press(dialog, 'Табысталды: 1');
  await expect(dialog.getByRole('row', { name: member })).toContainText('Орындалды');
}

/** The code is read from the paper as a phone reads it. */
async function verify(page: Page, paper: Uint8Array, { member, award, body }: Named): Promise<void> {
  const [dots] = await rendered(paper, 300);
  await page.goto(new URL(codeIn(dots!)!).pathname);
  await expect(heading(page, 'Құжат түпнұсқа және күшінде')).toBeVisible();
  for (const said of [member, award, body]) await expect(page.getByText(said)).toBeVisible();
}

async function seeCertificate(page: Page, member: string, address: string): Promise<void> {
  await page.getByRole('link', { name: member }).click();
  await page.getByRole('link', { name: 'Т № 1' }).click();
  await expect(page.locator('iframe')).toHaveAttribute('src', /\/certificates\/.*\.pdf/);
  await expect(page.getByRole('link', { name: 'Тексеру беті' })).toHaveAttribute(
    'href',
    new RegExp(`^${address}$`, 'i'),
  );
}
