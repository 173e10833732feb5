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

test('whoever may count sees the numbers of mediation; the cases are offered to few', async ({ signedIn }) => {
  const analyst = await signedIn('analyst');
  await analyst.goto('/mediators');
  await analyst.getByRole('navigation', { name: 'Медиация' }).getByRole('link', { name: 'Сандар' }).click();
  await expect(analyst.getByRole('heading', { level: 1, name: 'Медиация' })).toBeVisible();
  await expect(analyst.getByText('Істердің өзі аз адамға ғана көрінеді.')).toBeVisible();
  await expect(analyst.getByRole('link', { name: 'Істер', exact: true })).toBeHidden();

  const reader = await signedIn('reader');
  await reader.goto('/mediators');
  await expect(reader.getByRole('link', { name: 'Тренингтер' })).toBeVisible();
  const places = reader.getByRole('navigation', { name: 'Медиация' });
  await expect(places.getByRole('link', { name: 'Сандар' })).toBeHidden();
});
