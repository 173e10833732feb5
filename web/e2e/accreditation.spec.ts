import { expect, test } from './support/test.js';
import { uniqueCode, uniqueName } from './support/unique.js';

test('an application is recorded and considered by the secretariat, granted by the approver', async ({
  signedIn,
  register,
}) => {
  const name = uniqueName('Бірлестік ');
  const commission = uniqueName('Комиссия ');
  const association = await register.association({ name: { kk: name } });
  await register.body({ name: { kk: commission } });
  const page = await signedIn('secretary');
  await page.goto(`/accreditation-applications/new?association=${association}`);
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Өтініш: ${name}` })).toBeVisible();
  const address = new URL(page.url()).pathname;

  await page.getByRole('button', { name: 'Әрекеттер' }).click();
  await expect(page.getByRole('menuitem', { name: 'Аккредиттеу' })).toBeHidden();
  await page.getByRole('menuitem', { name: 'Комиссия қорытындысын жазу' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Комиссия', exact: true }).fill(commission);
  await page.getByRole('option', { name: commission }).click();
  await dialog.getByRole('button', { name: 'Комиссия қорытындысын жазу' }).click();
  await expect(page.getByText('комиссия қарады')).toBeVisible();

  const approver = await signedIn('approver');
  await approver.goto(address);
  await approver.getByRole('button', { name: 'Әрекеттер' }).click();
  await approver.getByRole('menuitem', { name: 'Аккредиттеу' }).click();
  const decision = approver.getByRole('dialog');
  await decision.getByRole('combobox', { name: 'Шешім қабылдайтын орган' }).fill(commission);
  await approver.getByRole('option', { name: commission }).click();
  await decision.getByLabel('Шешім нөмірі').fill('12-ө');
  await decision.getByLabel('Тізілімдегі нөмірі').fill(`${uniqueCode()}-1`);
  await decision.getByRole('button', { name: 'Аккредиттеу' }).click();
  await expect(approver.getByText('аккредиттелді')).toBeVisible();
});
