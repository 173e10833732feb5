import type { Page, Route } from '@playwright/test';
import { ownAccount } from './support/accounts.js';
import { expectNothingCut } from './support/nothing-cut.js';
import { JETISU, type Register } from './support/register.js';
import { SIZES } from './support/sizes.js';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

const family = (page: Page) => page.getByLabel('Тегі', { exact: true });
const save = (page: Page) => page.getByRole('button', { name: 'Сақтау' });
const isRecording = (route: Route): boolean => route.request().postData()?.includes('registerPerson') ?? false;

async function type(page: Page, name: string): Promise<void> {
  await page.goto('/people/new');
  await family(page).fill(name);
  await page.getByLabel('Аты', { exact: true }).fill('Айгүл');
}

async function expectRecordedOnce(register: Register, name: string): Promise<void> {
  const { people } = await register.ask(
    'query ($is: String!) { people(filter: { familyName: { eq: $is } }) { totalCount } }',
    {
      is: name,
    },
  );
  expect(people.totalCount).toBe(1);
}

test('the server is gone in the middle of a form: what was typed stays, and is sent again', async ({
  signedIn,
  register,
  faults,
}) => {
  faults.expect(/ERR_(FAILED|CONNECTION)|Failed to load resource/);
  const page = await signedIn('secretary');
  const name = uniqueName();
  await type(page, name);
  await page.route('**/graphql', (route) => (isRecording(route) ? route.abort() : route.continue()));
  await save(page).click();
  await expect(page.getByRole('alert')).toContainText('Сервер жауап бермеді');
  await expect(family(page)).toHaveValue(name);
  await page.unroute('**/graphql');
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectRecordedOnce(register, name);
});

test('an answer is lost on its way: sent again, nothing is recorded twice', async ({ signedIn, register, faults }) => {
  faults.expect(/ERR_(FAILED|CONNECTION)|Failed to load resource/);
  const page = await signedIn('secretary');
  const name = uniqueName();
  await type(page, name);
  await page.route('**/graphql', async (route) => {
    if (!isRecording(route)) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await save(page).click();
  await expect(page.getByRole('alert')).toContainText('Сервер жауап бермеді');
  await page.unroute('**/graphql');
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectRecordedOnce(register, name);
});

test('a session ends while somebody types: signing in again in place loses nothing', async ({
  signedIn,
  register,
  faults,
}) => {
  faults.expect(/401/);
  const account = await ownAccount('secretary', { areaId: await register.area(JETISU) });
  const page = await signedIn(account);
  const name = uniqueName();
  await type(page, name);
  await page.context().clearCookies();
  await save(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Кіру аты').fill(account.signInName);
  await dialog.getByLabel('Құпиясөз', { exact: true }).fill(account.password);
  await dialog.getByRole('button', { name: 'Кіру', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectRecordedOnce(register, name);
});

test('a right is taken away while the page is open: the server says so, and what was typed stays', async ({
  signedIn,
  register,
}) => {
  const account = await ownAccount('secretary', { areaId: await register.area(JETISU) });
  const page = await signedIn(account);
  const name = uniqueName();
  await type(page, name);
  const { accounts } = await register.ask(
    'query ($is: String!) { accounts(filter: { signInName: { eq: $is } }) { nodes { grants { nodes { id version } } } } }',
    { is: account.signInName },
  );
  const [grant] = accounts.nodes[0].grants.nodes;
  await register.done('revokeGrant', { id: grant.id, expectedVersion: grant.version, reason: 'ауысты' });
  await save(page).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(family(page)).toHaveValue(name);
});

test('a double click records one person', async ({ signedIn, register }) => {
  const page = await signedIn('secretary');
  const name = uniqueName();
  await type(page, name);
  await save(page).dblclick();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectRecordedOnce(register, name);
});

test('going back after saving records nothing again', async ({ signedIn, register }) => {
  const page = await signedIn('secretary');
  const name = uniqueName();
  await type(page, name);
  await save(page).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect(family(page)).toHaveValue('');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectRecordedOnce(register, name);
});

test('a page with something typed is not left without a question', async ({ signedIn }) => {
  const page = await signedIn('secretary');
  const name = uniqueName();
  await type(page, name);
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Адамдар' }).click();
  await expect.poll(() => asked).toEqual([expect.stringContaining('сақталмаған')]);
  await expect(family(page)).toHaveValue(name);
});

test('nonsense in the address of a list is told, and cleared by one click', async ({ signedIn }) => {
  const page = await signedIn('secretary');
  await page.goto('/people?region=nowhere&gender=PURPLE&order=-SIDEWAYS&size=0&columns=x,y&after=%00');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Сүзгіні тазалау' }).click();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
});

test('signing out in one tab is noticed in the other', async ({ signedIn, register, faults }) => {
  faults.expect(/401/);
  const account = await ownAccount('secretary', { areaId: await register.area(JETISU) });
  const one = await signedIn(account);
  await one.goto('/people');
  const other = await one.context().newPage();
  await other.goto('/people');
  await other.getByRole('button', { name: /^Тіркелгі/ }).click();
  await other.getByRole('menuitem', { name: 'Шығу' }).click();
  await expect(other.getByLabel('Кіру аты')).toBeVisible();
  await one.getByRole('searchbox').first().fill('Сынақ');
  await expect(one.getByRole('dialog').getByLabel('Кіру аты')).toBeVisible();
});

async function openHistory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Тарихын ашу' }).click();
  await expect(page.getByText('Тұлғаны тіркеу').first()).toBeVisible();
}

/** Where nothing is known, nothing of the programme stands in its place. */
async function expectWordsOnly(page: Page): Promise<void> {
  expect(await page.locator('main').innerText()).not.toMatch(/undefined|null|NaN|Invalid|\[object/);
}

test('a person with names of a hundred letters, and one with a single name, are shown whole', async ({
  signedIn,
  register,
}) => {
  test.setTimeout(120_000);
  const long = uniqueName().padEnd(100, 'ұзын');
  const ids = [
    await register.person({ familyName: long, givenName: long, patronymicName: long }),
    await register.person({ givenName: undefined }),
  ];
  const page = await signedIn('secretary');
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    for (const { id, displayName } of ids)
      for (const place of ['', '?tab=data', '?tab=record', '/edit']) {
        await page.goto(`/people/${id}${place}`);
        await expect(page.getByRole('heading', { level: 1, name: displayName })).toBeVisible();
        if (place === '?tab=record') await openHistory(page);
        await expectNothingCut(page);
        await expectWordsOnly(page);
      }
    await page.goto(`/people?q=${long.slice(0, 12)}`);
    await expect(page.getByRole('link', { name: long }).first()).toBeVisible();
    await expectNothingCut(page);
  }
});

test('text pasted with line breaks and invisible characters becomes a clean name, or is refused beside its field', async ({
  signedIn,
}) => {
  const page = await signedIn('secretary');
  const name = uniqueName();
  await type(page, name);
  await family(page).fill(`\u200b${name}\u00ad \ufeff`);
  await save(page).click();
  await expect(
    page.getByRole('heading', { level: 1, name }).or(page.locator('[aria-invalid="true"]')).first(),
  ).toBeVisible();
});

const SCRIPTS = '**/assets/*.js';

test('the server was renewed, and its parts are gone: what was typed stays, and goes out after signing in anew', async ({
  signedIn,
  register,
  faults,
}) => {
  faults.expect(/404|401|Failed to load resource/);
  const account = await ownAccount('secretary', { areaId: await register.area(JETISU) });
  const page = await signedIn(account);
  const name = uniqueName();
  let underWay = 0;
  page.on('request', () => underWay++);
  for (const event of ['requestfinished', 'requestfailed'] as const)
    page.on(event as 'requestfinished', () => underWay--);
  const brought = page.waitForRequest(/\/sign-in-dialog-/);
  await type(page, name);
  await brought;
  await expect.poll(() => underWay).toBe(0);
  await page.context().clearCookies();
  await page.route(SCRIPTS, (route) => route.fulfill({ status: 404 }));
  await page.getByRole('button', { name: /^Іздеу/ }).click();
  await expect(page.getByRole('alert')).toContainText('Бұл бөлік жүктелмеді');
  await expect(page.getByRole('button', { name: 'Бетті қайта жүктеу' })).toBeVisible();
  await expect(family(page)).toHaveValue(name);
  await family(page).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.unroute(SCRIPTS);
  await dialog.getByLabel('Кіру аты').fill(account.signInName);
  await dialog.getByLabel('Құпиясөз', { exact: true }).fill(account.password);
  await dialog.getByRole('button', { name: 'Кіру', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectRecordedOnce(register, name);
});

for (const [what, address] of [
  ['its frame', '**/assets/frame-*.js'],
  ['its words', '**/assets/words.kk-*.js'],
  ['its labels', '**/assets/kk-*.json'],
] as const)
  test(`the desk opens without ${what}: the page says so, and is loaded anew`, async ({ signedIn, faults }) => {
    faults.expect(/404|Failed to load resource|Failed to fetch|Error in \S+\/people: $/);
    const page = await signedIn('secretary');
    await page.route(address, (route) => route.fulfill({ status: 404, json: {} }));
    await page.goto('/people');
    await expect(page.getByText('Ашылмаса, бетті қайта жүктеңіз')).toBeVisible({ timeout: 15_000 });
    await page.unroute(address);
    await page.getByRole('link', { name: 'Қайта жүктеу' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Адамдар' })).toBeVisible();
  });
