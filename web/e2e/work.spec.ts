import type { Locator, Page } from '@playwright/test';
import type { Register } from './support/register.js';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

const ALMATY_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty' });
const today = ALMATY_DAY.format(new Date());
const written = (day: string): string => day.split('-').reverse().join('.');

/** A body of three members, the first in the order of the alphabet first. */
async function bodyOfThree(register: Register): Promise<{ id: string; name: string }> {
  const name = uniqueName('Кеңес ');
  const id = await register.body({ name: { kk: name } });
  for (const givenName of ['Айгүл', 'Болат', 'Ғалия']) {
    const person = await register.person({ givenName });
    await register.appoint(person.id, id, { startDate: '2020', votingRight: true });
  }
  return { id, name };
}
const plan = (register: Register, bodyId: string, more: object = {}): Promise<{ id: string; version: number }> =>
  register.done(
    'planMeeting',
    {
      kind: 'ordinary',
      bodyIds: [bodyId],
      date: today,
      agenda: ['Есеп', 'Жоспар', 'Әртүрлі'].map((kk, place) => ({ number: String(place + 1), title: { kk } })),
      ...more,
    },
    'id version',
  );
const press = (page: Page | Locator, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

test('a sitting is planned, invited to, held, decides and gives an assignment', async ({ signedIn, register }) => {
  test.setTimeout(120_000);
  const { name } = await bodyOfThree(register);
  const page = await signedIn('secretary');
  const dialog = page.getByRole('dialog');

  await page.goto(`/meetings/new?date=${today}`);
  await page.getByRole('combobox', { name: 'Отырыс органдары' }).fill(name);
  await page.getByRole('option', { name }).click();
  await page.getByRole('combobox', { name: 'Түрі', exact: true }).click();
  await page.getByRole('option', { name: 'кезекті отырыс' }).click();
  await page.getByLabel('Басталу уақыты').fill('1530');
  await page.getByLabel('1. Мәселе (қазақша)').fill('Жоспарды бекіту');
  await press(page, 'Жоспарға енгізу');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText(`${written(today)}, 15:30`)).toBeVisible();

  await press(page, 'Шақыру');
  await press(dialog, 'Шақыру');
  // It gives the focus back when it is gone.
  await expect(dialog).toBeHidden();
  const people = page.getByRole('list', { name: 'Қатысу' }).getByRole('listitem');
  await expect(people).toHaveCount(3);
  await people.last().focus();
  await page.keyboard.press('Digit4');
  await dialog.getByLabel('Себебі').fill('іссапарда');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await press(page, 'Қалғандарын «қатысты» деп белгілеу');
  await expect(people.nth(0)).toHaveAccessibleName(/: қатысты$/);
  await expect(people.nth(1)).toHaveAccessibleName(/: қатысты$/);
  await expect(people.nth(2)).toContainText('іссапарда');

  await press(page, 'Өткенін жазу');
  await press(dialog, 'Өткенін жазу');
  await press(page, 'Шешім жазу');
  await dialog.getByLabel('Мәтіні (қазақша)').fill('Жоспар бекітілсін.');
  await dialog.getByText('Атымен', { exact: true }).click();
  await dialog.getByRole('list', { name: 'Атымен' }).getByRole('listitem').first().focus();
  await page.keyboard.press('Digit1');
  await page.keyboard.press('Digit3');
  await dialog.getByRole('combobox', { name: 'Нәтижесі', exact: true }).click();
  await page.getByRole('option', { name: 'қабылданды', exact: true }).click();
  await press(dialog, 'Сақтау');
  const resolution = page.getByRole('article');
  await expect(resolution).toContainText('Жоспар бекітілсін.');

  await press(resolution, 'Шешіммен әрекеттер');
  await page.getByRole('menuitem', { name: 'Тапсырма беру' }).click();
  await dialog.getByLabel('Мәтіні (қазақша)').fill('Есеп дайындау');
  await dialog.getByRole('combobox', { name: 'Ұйым', exact: true }).fill(name);
  await page.getByRole('option', { name }).click();
  await press(dialog, 'Сақтау');
  await expect(resolution).toContainText('Есеп дайындау');

  const paper = page.waitForResponse((response) => response.url().includes('/minutes.pdf'));
  await press(page, 'Хаттама');
  expect((await paper).headers()['content-type']).toBe('application/pdf');
});

test('an agenda is put in order by keys; after the invitations each change has its reason', async ({
  signedIn,
  register,
}) => {
  const { id: bodyId } = await bodyOfThree(register);
  const { id, version } = await plan(register, bodyId);
  const page = await signedIn('secretary');
  await page.goto(`/meetings/${id}`);
  const items = page.getByRole('region', { name: 'Күн тәртібі' }).getByRole('listitem');
  await items.nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator(':focus')).toHaveAccessibleName('2. Әртүрлі');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator(':focus')).toHaveAccessibleName('1.1. Әртүрлі');
  await press(page, 'Ретін сақтау');
  await expect(page.getByText('Реті өзгертілді')).toBeHidden();
  await expect(items.nth(1)).toContainText('1.1.');

  await register.done('inviteToMeeting', { id, expectedVersion: version + 1 });
  await page.reload();
  await press(page, '2-мәселені жоғары жылжыту');
  await press(page, 'Ретін сақтау');
  const reason = page.getByLabel('Өзгерту себебі');
  await expect(reason).toHaveAttribute('aria-invalid', 'true');
  await reason.fill('Баяндамашының өтініші');
  await press(page, 'Ретін сақтау');
  await expect(items.first()).toContainText('Шақыруда: 2. Жоспар');
});

test('a calendar is gone through by keys, and leads to the sitting', async ({ signedIn, register }) => {
  const { id: bodyId, name } = await bodyOfThree(register);
  await plan(register, bodyId, { date: '2031-05-14', startsAt: '10:00' });
  const page = await signedIn('secretary');
  await page.goto('/calendar?day=2031-04-14');
  await expect(page.getByText('Сәуір 2031', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '14 сәуір 2031', exact: true }).focus();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Мамыр 2031', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/day=2031-05-14/);
  const day = page.getByRole('region', { name: /^14 мамыр 2031/ });
  await day.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('an overdue assignment stands first, is extended, and closed with what shows it', async ({
  signedIn,
  register,
}) => {
  const { id: addressee, name } = await bodyOfThree(register);
  const area = await register.ask('query ($id: ID!) { organization(id: $id) { area { id } } }', { id: addressee });
  const text = uniqueName('Тапсырма ');
  await register.done('giveAssignment', {
    text: { kk: text },
    giverCapacity: 'Облыс әкімі',
    givenOn: '2024-01-10',
    dueOn: '2024-02-01',
    areaId: area.organization.area.id,
    addressees: [{ organizationId: addressee }],
  });
  const page = await signedIn('secretary');
  await page.goto(`/assignments?state=OVERDUE&addressee=${addressee}`);
  const row = page.getByRole('row', { name: text });
  await expect(row).toContainText('01.02.2024');
  await expect(row).toContainText(name);
  await press(row, 'Әрекеттер');
  await page.getByRole('menuitem', { name: 'Мерзімін ұзарту' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Мерзімі').fill('01.02.2040');
  await dialog.getByLabel('Негізі').fill('Қаражат кеш бөлінді');
  await press(dialog, 'Мерзімін ұзарту');
  await expect(row).toBeHidden();
  await page.goto(`/assignments?state=OPEN&addressee=${addressee}`);
  await expect(row).toContainText('01.02.2040');
});

test('a guest without a record stands on the sheet by name, is marked, and is in the list of attendance', async ({
  signedIn,
  register,
}) => {
  const { id: bodyId, name } = await bodyOfThree(register);
  const { id, version } = await plan(register, bodyId);
  await register.done('inviteToMeeting', { id, expectedVersion: version });
  const page = await signedIn('secretary');
  await page.goto(`/meetings/${id}`);
  await press(page, 'Қонақ қосу');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Қай ретінде').fill('облыс әкімінің орынбасары');
  await press(dialog, 'Сақтау');
  await expect(dialog).toContainText('Қатысушы біреу');
  const guest = uniqueName('Ержан Сәрсенов ');
  await dialog.getByLabel('Аты-жөні (басылымда)').fill(guest);
  await press(dialog, 'Сақтау');
  const row = page.getByRole('list', { name: 'Қатысу' }).getByRole('listitem').filter({ hasText: guest });
  await expect(row).toContainText('облыс әкімінің орынбасары');
  await row.focus();
  await page.keyboard.press('Digit2');
  await expect(row).toHaveAccessibleName(`${guest}: қашықтан қатысты`);
  await page.keyboard.press('Digit1');
  await expect(row).toHaveAccessibleName(`${guest}: қатысты`);
  await page.goto('/attendances?guest=true');
  const listed = page.getByRole('row', { name: guest });
  await expect(listed).toContainText('қатысты');
  await listed.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('whoever only reads is offered no deeds', async ({ signedIn, register }) => {
  const { id: bodyId } = await bodyOfThree(register);
  const { id, version } = await plan(register, bodyId);
  await register.done('inviteToMeeting', { id, expectedVersion: version });
  const page = await signedIn('analyst');
  await page.goto('/meetings');
  await expect(page.getByRole('heading', { level: 1, name: 'Отырыстар' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Отырыс жоспарлау' })).toBeHidden();
  await page.goto(`/meetings/${id}`);
  await expect(page.getByRole('region', { name: 'Күн тәртібі' })).toBeVisible();
  for (const deed of ['Мәселе қосу', 'Өткенін жазу', 'Қонақ қосу', 'Хаттама'])
    await expect(page.getByRole('button', { name: deed })).toBeHidden();
});
