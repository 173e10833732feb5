import { JETISU } from './support/register.js';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

test('a case is for few: its parties are read only when asked for, and it goes on stage by stage', async ({
  signedIn,
  register,
}) => {
  const { id: cabinet } = await register.done('registerFacility', {
    kind: 'mediation_cabinet',
    name: { kk: uniqueName('Кабинет ') },
    areaId: await register.area(JETISU),
  });
  const parties = uniqueName('Екі көрші ');
  const { id } = await register.done('openMediationCase', {
    cabinetId: cabinet,
    kind: 'family',
    receivedOn: '2024-05-12',
    number: '15',
    parties,
  });
  const page = await signedIn('administrator');
  await page.goto(`/mediation-cases/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: '№ 15 іс' })).toBeVisible();
  await expect(page.getByText(parties)).toBeHidden();
  await page.getByRole('button', { name: /Тараптарды көрсету/ }).click();
  await expect(page.getByText(parties)).toBeVisible();
  await page.getByRole('button', { name: 'Әрекеттер' }).click();
  await page.getByRole('menuitem', { name: 'Медиацияны бастау' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Медиацияны бастау' }).click();
  await page.getByRole('button', { name: 'Әрекеттер' }).click();
  await expect(page.getByRole('menuitem', { name: 'Келісімді жазу' })).toBeVisible();
});

test('numbers of mediation are for all, the list of cases is not offered', async ({ signedIn }) => {
  const page = await signedIn('reader');
  await page.goto('/mediation');
  await expect(page.getByRole('heading', { level: 1, name: 'Медиация' })).toBeVisible();
  await expect(page.getByText('Істердің өзі аз адамға ғана көрінеді.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Медиаторлар' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Істер', exact: true })).toBeHidden();
});
