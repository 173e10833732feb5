import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';
import { wordsIn } from './support/words.js';

const t = wordsIn('kk');
const dialogs = (key: string): string => t(`membership-dialogs:${key}`);

test('somebody who is not in the register is registered and appointed in one dialog', async ({
  signedIn,
  register,
}) => {
  const body = await register.as('secretary').body();
  const family = uniqueName();
  const page = await signedIn('secretary');
  await page.goto(`/organizations/${body}`);
  await page.getByRole('button', { name: dialogs('appoint'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: dialogs('appoint'), exact: true }).click();
  await expect(dialog.getByRole('combobox', { name: 'Тұлға' })).toHaveAttribute('aria-invalid', 'true');

  await dialog.getByRole('button', { name: dialogs('newPerson') }).click();
  await dialog.getByLabel('Тегі').fill(family);
  await dialog.getByRole('button', { name: dialogs('register'), exact: true }).click();
  await expect(dialog.getByRole('combobox', { name: 'Тұлға' })).toHaveValue(family);
  await dialog.getByLabel('Басталуы').fill('10.2024');
  await dialog.getByRole('button', { name: dialogs('appoint'), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: new RegExp(`${family}.*10\\.2024`) })).toBeVisible();
});

test('the term ends for many by one decision; each refusal stands in its row', async ({ signedIn, register }) => {
  const secretary = register.as('secretary');
  const body = await secretary.body();
  const term = { organizationId: body, number: 1, name: { kk: 'Бірінші' }, startDate: '2020-01-01' };
  const { id: termId } = await secretary.done('openTerm', term);
  const [early, late] = [await secretary.person(), await secretary.person()];
  await secretary.appoint(early.id, body, { startDate: '2020-02-01', termId });
  await secretary.appoint(late.id, body, { startDate: '2024-06-01', termId });

  const page = await signedIn('secretary');
  await page.goto(`/organizations/${body}`);
  await page.getByRole('button', { name: t('organizations:deedsOf').replace('{{name}}', 'Бірінші') }).click();
  await page.getByRole('menuitem', { name: dialogs('endTermTitle') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: dialogs('lastDay') }).fill('31.12.2023');
  await dialog.getByRole('button', { name: dialogs('endMany_other').replace('{{count}}', '2') }).click();
  await expect(dialog.getByRole('row', { name: early.displayName })).toContainText(dialogs('ended'));
  await expect(dialog.getByRole('row', { name: late.displayName })).toContainText('ертерек');
  await expect(dialog.getByText(dialogs('termWaits'))).toBeVisible();

  await dialog.getByRole('textbox', { name: dialogs('lastDay') }).fill('31.12.2024');
  await dialog.getByRole('button', { name: dialogs('endMany_other').replace('{{count}}', '1') }).click();
  await expect(dialog.getByText(dialogs('termClosed'))).toBeVisible();
});

test('one takes the seat of another', async ({ signedIn, register }) => {
  const secretary = register.as('secretary');
  const body = await secretary.body();
  const postId = await secretary.post(body, 'head', { seats: 1 });
  const [old, next] = [await secretary.person(), await secretary.person()];
  await secretary.appoint(old.id, body, { startDate: '2020-02-01', postId });

  const page = await signedIn('secretary');
  await page.goto(`/memberships?organization=${body}`);
  await page.getByRole('button', { name: dialogs('deedsOf').replace('{{name}}', old.displayName) }).click();
  await page.getByRole('menuitem', { name: dialogs('replaceTitle') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: dialogs('lastDay') }).fill('31.05.2025');
  await expect(dialog.getByLabel('Басталуы')).toHaveValue('01.06.2025');
  await dialog.getByRole('combobox', { name: 'Тұлға' }).fill(next.displayName);
  await page.getByRole('option', { name: next.displayName }).click();

  await dialog.getByLabel('Басталуы').fill('01.05.2025');
  await dialog.getByRole('button', { name: dialogs('replace'), exact: true }).click();
  await expect(dialog.getByRole('combobox', { name: 'Лауазымы' })).toHaveAccessibleDescription(/басқа адам атқарады/);
  await expect(page.getByRole('row', { name: old.displayName })).not.toContainText('31.05.2025');

  await dialog.getByLabel('Басталуы').fill('01.06.2025');
  await dialog.getByRole('button', { name: dialogs('replace'), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: next.displayName })).toContainText('01.06.2025');
  await expect(page.getByRole('row', { name: old.displayName })).toContainText('31.05.2025');
});

test('whoever may only read is offered no deeds', async ({ signedIn }) => {
  const page = await signedIn('reader');
  await page.goto('/memberships');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await expect(page.getByRole('button', { name: dialogs('appoint'), exact: true })).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});
