import type { Locator, Page } from '@playwright/test';
import { ownAccount } from './support/accounts.js';
import { awardAtHand, awardReady, TODAY } from './support/awards.js';
import { Keyboard } from './support/keyboard.js';
import { JETISU } from './support/register.js';
import { settled } from './support/settled.js';
import { expect, test } from './support/test.js';
import { uniqueCode, uniqueName } from './support/unique.js';

test.describe.configure({ timeout: 60_000 });

const ROWS_OF_A_PAGE = 25;
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (place: Page | Locator, name: string) => place.getByRole('button', { name, exact: true });
const field = (place: Page | Locator, name: string) => place.getByRole('combobox', { name, exact: true });

test('somebody is found from anywhere', async ({ signedIn, register }) => {
  const { displayName } = await register.person();
  const page = await signedIn('secretary');
  const keyboard = new Keyboard(page);
  await page.goto('/');
  await settled(page);
  await keyboard.press('/');
  // Before the field has come; in Latin, since only these letters are pressed as keys here.
  await page.keyboard.type('Axmet');
  const search = page.getByRole('dialog').getByRole('combobox');
  await expect(search).toHaveValue('Axmet');
  await keyboard.type(search, displayName);
  await expect(page.getByRole('option', { name: displayName })).toBeVisible();
  await keyboard.press('Enter');
  await expect(heading(page, displayName)).toBeVisible();
});

test('the search is a key away when one writes Cyrillic, and ? tells the keys', async ({ signedIn }) => {
  const page = await signedIn('secretary');
  await page.goto('/people');
  await settled(page);
  const press = (key: string, code: string, more: { ctrlKey?: boolean; shiftKey?: boolean } = {}): Promise<boolean> =>
    page.evaluate(
      (event) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { ...event, bubbles: true, cancelable: true })),
      { key, code, ...more },
    );
  const dialog = page.getByRole('dialog');
  for (const [key, code, more] of [
    ['л', 'KeyK', { ctrlKey: true }],
    ['.', 'Slash', {}],
  ] as const) {
    expect(await press(key, code, more), 'it is left to the browser').toBe(false);
    await expect(dialog.getByRole('combobox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await press('?', 'Digit7', { shiftKey: true });
  await expect(dialog.getByRole('row', { name: 'PageDown' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /^Ctrl\s*K/ })).toBeVisible();
});

test('awards, bodies and sittings are found from anywhere', async ({ signedIn, register }) => {
  const body = uniqueName('Кеңес ');
  const id = await register.body({ name: { kk: body } });
  const [meeting, award] = [uniqueCode(), uniqueCode()];
  await register.done('planMeeting', { kind: 'ordinary', bodyIds: [id], date: TODAY, number: meeting });
  const { type } = await awardReady(register);
  await register.done('recordAward', { type, personId: (await register.person()).id, number: award });
  const page = await signedIn('administrator');
  await page.goto('/');
  await settled(page);
  const found = page.getByRole('dialog').getByRole('option');
  for (const [text, kind] of [
    [body, 'Орган'],
    [meeting, 'Отырыс'],
    [award, 'Марапат'],
  ] as const) {
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill(text);
    await expect(found.filter({ hasText: kind }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill(body);
  await found.filter({ hasText: body }).click();
  await expect(heading(page, body)).toBeVisible();
});

test('a person is registered', async ({ signedIn }) => {
  const name = uniqueName();
  const page = await signedIn('secretary');
  const keyboard = new Keyboard(page);
  await keyboard.open('/people');
  await keyboard.use(page.getByRole('link', { name: 'Адамды тіркеу' }));
  await keyboard.type(page.getByLabel('Тегі', { exact: true }), name);
  await keyboard.type(page.getByLabel('Аты', { exact: true }), 'Айгүл');
  await keyboard.press('Enter');
  await expect(heading(page, `${name} Айгүл`)).toBeVisible();
});

test('somebody is appointed', async ({ signedIn, register }) => {
  const secretary = register.as('secretary');
  const body = uniqueName('Кеңес ');
  await secretary.body({ name: { kk: body } });
  const { id } = await secretary.person();
  const page = await signedIn('secretary');
  const keyboard = new Keyboard(page);
  await keyboard.open(`/people/${id}`);
  const appoint = button(page, 'Мүшелікке енгізу');
  await keyboard.use(appoint);
  const dialog = page.getByRole('dialog');
  await keyboard.pick(field(dialog, 'Ұйым'), body);
  await keyboard.type(dialog.getByLabel('Басталуы'), '10.2024');
  await keyboard.use(button(dialog, 'Тағайындау'));
  await expect(page.getByRole('row', { name: body })).toContainText('10.2024');
  await expect(appoint).toBeFocused();
});

test('a membership is ended', async ({ signedIn, register }) => {
  const secretary = register.as('secretary');
  const body = await secretary.body();
  const { id, displayName } = await secretary.person();
  await secretary.appoint(id, body, { startDate: '2020-02-01' });
  const page = await signedIn('secretary');
  const keyboard = new Keyboard(page);
  await keyboard.open(`/memberships?organization=${body}`);
  const deeds = button(page, `Әрекеттер: ${displayName}`);
  await keyboard.take(deeds, 'Мүшелікті аяқтау');
  const dialog = page.getByRole('dialog');
  await keyboard.type(dialog.getByLabel('Соңғы күні'), '31.12.2024');
  await keyboard.use(button(dialog, 'Аяқтау'));
  await expect(page.getByRole('row', { name: displayName })).toContainText('31.12.2024');
  await expect(deeds).toBeFocused();
});

test('a list is filtered, and its next page opened', async ({ signedIn, register }) => {
  for (let count = 0; count <= ROWS_OF_A_PAGE; count++) await register.person({ givenName: 'Болат', gender: 'MALE' });
  const page = await signedIn('analyst');
  const keyboard = new Keyboard(page);
  await keyboard.open('/people');
  await keyboard.reach(field(page, 'Жынысы'));
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'ер', exact: true })).toBeVisible();
  await keyboard.press('ArrowDown', 'Enter');
  await expect(page).toHaveURL(/gender=MALE/);
  await settled(page);
  await keyboard.press('Shift+PageDown');
  await expect(page).toHaveURL(/after=/);
  await settled(page);
  await keyboard.press('Shift+PageUp');
  await expect(page).toHaveURL(/before=/);
});

test('columns are chosen', async ({ signedIn }) => {
  const page = await signedIn('secretary');
  const keyboard = new Keyboard(page);
  await keyboard.open('/people');
  const columns = button(page, 'Бағандар');
  await keyboard.use(columns);
  await keyboard.use(page.getByRole('dialog').getByLabel('Жынысы'), 'Space');
  await expect(page.getByRole('columnheader', { name: 'Жынысы' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(columns).toBeFocused();
});

test('attendance is marked', async ({ signedIn, register }) => {
  const body = await register.body();
  for (const givenName of ['Айгүл', 'Болат'])
    await register.appoint((await register.person({ givenName })).id, body, { startDate: '2020', votingRight: true });
  const planned = { kind: 'ordinary', bodyIds: [body], date: TODAY, agenda: [{ number: '1', title: { kk: 'Есеп' } }] };
  const { id, version } = await register.done('planMeeting', planned, 'id version');
  await register.done('inviteToMeeting', { id, expectedVersion: version });
  const page = await signedIn('secretary');
  const keyboard = new Keyboard(page);
  await keyboard.open(`/meetings/${id}`);
  const people = page.getByRole('list', { name: 'Қатысу' }).getByRole('listitem');
  await keyboard.reach(people.first());
  const reason = page.getByRole('dialog').getByLabel('Себебі');
  await keyboard.press('Digit4');
  await expect(reason).toBeFocused();
  await keyboard.press('Escape');
  await expect(people.first(), 'nothing was said of this one yet').toBeFocused();
  await keyboard.press('Digit4');
  await keyboard.type(reason, 'іссапарда');
  await keyboard.press('Enter');
  await expect(people.last()).toBeFocused();
  await keyboard.press('Digit1');
  await expect(people.first()).toContainText('іссапарда');
  await expect(people.last()).toHaveAccessibleName(/: қатысты$/);
  await expect(people.last()).toBeFocused();
});

test('two contributions are entered', async ({ signedIn, register }) => {
  const title = { kk: uniqueName('Акция ') };
  const { id } = await register.as('secretary').done('recordCampaign', { title, areaId: await register.area(JETISU) });
  const page = await signedIn('secretary');
  const keyboard = new Keyboard(page);
  const cell = (name: string, row: number) => page.getByLabel(`${name}, ${row}`, { exact: true }).first();
  await keyboard.open(`/contributions/enter?campaign=${id}`);
  await keyboard.type(cell('Түрі', 1), 'азық');
  await keyboard.choose('азық-түлік');
  await keyboard.type(cell('Сомасы, теңге', 1), '5 000 000');
  await keyboard.press('Enter');
  await expect(page.getByText('Сақталған жолдар: 1')).toBeVisible();
  await expect(cell('Донор', 2)).toBeFocused();
  await keyboard.type(cell('Сомасы, теңге', 2), '70 000');
  await keyboard.press('Enter');
  await expect(page.getByText('Сақталған жолдар: 2')).toBeVisible();
});

test('somebody is proposed for an award', async ({ signedIn, register }) => {
  const { award, nominee, proposer, body } = await awardAtHand(register);
  const page = await signedIn('secretary');
  const keyboard = new Keyboard(page);
  await keyboard.open('/awards');
  await keyboard.use(page.getByRole('link', { name: 'Ұсыныс енгізу' }));
  await keyboard.pick(field(page, 'Кім ұсынылады'), nominee.displayName);
  await keyboard.pick(field(page, 'Марапат түрі'), award);
  await keyboard.pick(field(page, 'Кім ұсынады'), proposer.name);
  await keyboard.pick(field(page, 'Шешім қабылдайтын орган'), body.name);
  await keyboard.type(page.getByLabel('Еңбегі (қазақша)'), 'Жастарды бірлікке тәрбиелейді');
  await keyboard.use(button(page, 'Сақтау'));
  await expect(heading(page, `${nominee.displayName} – ${award}`)).toBeVisible();
  await keyboard.use(button(page, 'Тапсыру'));
  await expect(page.getByRole('main').getByText('Тапсырылды', { exact: true }).first()).toBeVisible();
});

test('another language is chosen', async ({ signedIn }) => {
  const page = await signedIn(await ownAccount('analyst'));
  const keyboard = new Keyboard(page);
  await page.goto('/people');
  await settled(page);
  await keyboard.take(button(page, 'Тіл: Қазақша'), 'Русский');
  await expect(heading(page, 'Люди')).toBeVisible();
  await expect(button(page, 'Язык: Русский')).toBeFocused();
});
