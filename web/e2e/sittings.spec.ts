import type { Page } from '@playwright/test';
import type { Register } from './support/register.js';
import { choose, pick, press } from './support/steps.js';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

test.describe.configure({ timeout: 120_000 });

interface Planned {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly name: string;
}
async function planned(register: Register): Promise<Planned> {
  const name = uniqueName('Кеңес ');
  const body = await register.body({ name: { kk: name } });
  for (const givenName of ['Айгүл', 'Болат']) {
    const person = await register.person({ givenName });
    await register.appoint(person.id, body, { startDate: '2020', votingRight: true });
  }
  const agenda = ['Есеп', 'Жоспар', 'Әртүрлі'].map((kk, place) => ({ number: String(place + 1), title: { kk } }));
  const input = { kind: 'ordinary', bodyIds: [body], date: '2025-11-24', agenda };
  return { body, name, ...(await register.done('planMeeting', input, 'id version')) };
}
async function held(register: Register): Promise<Planned> {
  const sitting = await planned(register);
  await register.done('inviteToMeeting', { id: sitting.id, expectedVersion: sitting.version });
  await register.done('holdMeeting', { id: sitting.id, expectedVersion: sitting.version + 1 });
  return { ...sitting, version: sitting.version + 2 };
}
async function further(page: Page, deed: string): Promise<void> {
  await press(page, 'Әрекеттер');
  await page.getByRole('menuitem', { name: deed }).click();
}

test('a sitting is planned as the last one was, and cancelled with its reason', async ({ signedIn, register }) => {
  const { id, name } = await planned(register);
  const guest = await register.person({ givenName: 'Қонақбай' });
  const page = await signedIn('secretary');
  const dialog = page.getByRole('dialog');
  await page.goto(`/meetings/${id}`);
  await press(page, 'Қонақ қосу');
  await pick(dialog, 'Тұлға', guest.displayName);
  await dialog.getByLabel('Қай ретінде').fill('Ректор');
  await press(dialog, 'Сақтау');
  await expect(page.getByRole('listitem').filter({ hasText: guest.displayName })).toContainText('Ректор');
  await further(page, 'Осындай отырыс жоспарлау');
  await dialog.getByLabel('Күні').fill('24.02.2031');
  await press(dialog, 'Жоспарлау');
  await expect(page).not.toHaveURL(new RegExp(id));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('24.02.2031')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: guest.displayName })).toContainText('Ректор');
  await expect(page.getByRole('region', { name: 'Күн тәртібі' }).getByRole('listitem')).toHaveCount(3);

  await further(page, 'Отырысты болдырмау');
  await dialog.getByLabel('Болдырмау себебі').fill('Төраға ауырып қалды');
  await press(dialog, 'Отырысты болдырмау');
  await expect(page.getByRole('main').getByText('Төраға ауырып қалды')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Шақыру', exact: true })).toBeHidden();
});

test('guests come to a sitting, each in a capacity', async ({ signedIn, register }) => {
  const { id, version } = await planned(register);
  await register.done('inviteToMeeting', { id, expectedVersion: version });
  const guest = await register.person({ givenName: 'Қонақбай' });
  const page = await signedIn('secretary');
  const dialog = page.getByRole('dialog');
  await page.goto(`/meetings/${id}`);
  await press(page, 'Қонақ қосу');
  await pick(dialog, 'Тұлға', guest.displayName);
  await press(dialog, 'Сақтау');
  await expect(dialog.getByLabel('Қай ретінде')).toBeFocused();
  await dialog.getByLabel('Қай ретінде').fill('Ректор');
  await press(dialog, 'Сақтау');
  const row = page.getByRole('list', { name: 'Қатысу' }).getByRole('listitem').filter({ hasText: guest.displayName });
  await expect(row).toContainText('Ректор');
  await expect(row).toContainText('қонақ');
  await press(row, 'Тізімнен алып тастау');
  await expect(row).toBeHidden();
});

test('an agenda is put in order by the mouse', async ({ signedIn, register }) => {
  const { id } = await planned(register);
  const page = await signedIn('secretary');
  await page.goto(`/meetings/${id}`);
  const items = page.getByRole('region', { name: 'Күн тәртібі' }).getByRole('listitem');
  await expect(items).toHaveCount(3);
  await items.nth(2).dragTo(items.nth(0));
  await expect(items.first()).toHaveAccessibleName('1. Әртүрлі');
  await press(page, 'Ретін сақтау');
  await expect(page.getByText('Реті өзгертілді')).toBeHidden();
  await page.reload();
  await expect(items.first()).toHaveAccessibleName('1. Әртүрлі');
});

test('a resolution tells what it creates; the sitting is closed by the one who may', async ({ signedIn, register }) => {
  const sitting = await held(register);
  const page = await signedIn('secretary');
  const dialog = page.getByRole('dialog');
  await page.goto(`/meetings/${sitting.id}`);
  await press(page, 'Ұсыныс жазу');
  await dialog.getByLabel('Мәтіні (қазақша)').fill('Жол жөндеу');
  await press(dialog, 'Сақтау');
  await expect(page.getByText('Жол жөндеу')).toBeVisible();
  await press(page, 'Шешім жазу');
  await dialog.getByLabel('Мәтіні (қазақша)').fill('Кеңес құрылсын.');
  await choose(dialog, 'Нәтижесі', 'қабылданды');
  await press(dialog, 'Нәтиже қосу');
  await pick(dialog, 'Ұйым', sitting.name);
  await press(dialog, 'Сақтау');
  await expect(page.getByRole('article')).toContainText(`құрады · ${sitting.name}`);
  await expect(page.getByRole('button', { name: 'Отырысты жабу' })).toBeHidden();

  const approver = await signedIn('approver');
  await approver.goto(`/meetings/${sitting.id}`);
  await press(approver, 'Отырысты жабу');
  await press(approver.getByRole('dialog'), 'Отырысты жабу');
  await expect(approver.getByRole('listitem').and(approver.locator('[aria-current=step]'))).toHaveText('Жабылды');
});

test('what changes of an agenda after the invitations is seen beside what was sent', async ({ signedIn, register }) => {
  const { id, version } = await planned(register);
  await register.done('inviteToMeeting', { id, expectedVersion: version });
  const page = await signedIn('secretary');
  const dialog = page.getByRole('dialog');
  await page.goto(`/meetings/${id}`);
  await press(page, '2-мәселемен әрекеттер');
  await page.getByRole('menuitem', { name: 'Мәселені алып тастау' }).click();
  await press(dialog, 'Мәселені алып тастау');
  await expect(dialog.getByLabel('Өзгерту себебі')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Өзгерту себебі').fill('Келесі отырысқа қалдырылды');
  await press(dialog, 'Мәселені алып тастау');
  await expect(page.getByRole('main').getByText('Келесі отырысқа қалдырылды')).toBeVisible();
  await press(page, 'Мәселе қосу');
  await dialog.getByLabel('Мәселе (қазақша)').fill('Шұғыл мәселе');
  await dialog.getByLabel('Өзгерту себебі').fill('Әкімнің тапсырмасы');
  await press(dialog, 'Сақтау');
  await expect(page.getByRole('main').getByText('Әкімнің тапсырмасы')).toBeVisible();
});
