import type { Page } from '@playwright/test';
import { awardAtHand, checkedNomination, decisionAtHand, grantedAwards, signed } from './support/awards.js';
import { SHYMKENT } from './support/register.js';
import { pick, press } from './support/steps.js';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

test.describe.configure({ timeout: 120_000 });

async function choose(page: Page, deed: string | RegExp): Promise<void> {
  await press(page, 'Әрекеттер');
  await page.getByRole('menuitem', { name: deed }).click();
}

test('an award is revoked by a decision and for a reason; its paper says so', async ({ signedIn, register }) => {
  const granted = await grantedAwards(register);
  const [paper] = await signed(register, granted);
  const order = await decisionAtHand(register, granted);
  const { number } = (await register.ask('query ($id: ID!) { awardDecision(id: $id) { number } }', { id: order }))
    .awardDecision;
  const page = await signedIn('approver');
  const dialog = page.getByRole('dialog');
  await page.goto(`/awards/${granted.awards[0]!.id}`);
  await choose(page, 'Қайтарып алу');
  await press(dialog, 'Қайтарып алу');
  await expect(dialog.getByLabel('Себебі')).toHaveAttribute('aria-invalid', 'true');
  await pick(dialog, 'Шешім', number);
  await dialog.getByLabel('Себебі').fill('Жалған құжатпен алынған');
  await press(dialog, 'Қайтарып алу');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main').getByText('Жалған құжатпен алынған')).toBeVisible();
  await page.goto(`/awards/certificates/${paper}`);
  await expect(page.getByText('Марапат: қайтарып алынған')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Телнұсқа беру' })).toBeHidden();
});

test('a form that was lost is written off, and the award gets a duplicate', async ({ signedIn, register }) => {
  const granted = await grantedAwards(register);
  const [paper] = await signed(register, granted);
  const page = await signedIn('awardOfficer');
  const dialog = page.getByRole('dialog');
  await page.goto(`/awards/books/${granted.book}`);
  await press(page, 'Т 1 бланкімен әрекеттер');
  await page.getByRole('menuitem', { name: 'Жоғалды деп белгілеу' }).click();
  await dialog.getByLabel('Негіздемесі').fill('Пошта жеткізбеді');
  await press(dialog, 'Жоғалды деп белгілеу');
  await expect(page.getByRole('row', { name: 'Пошта жеткізбеді' })).toBeVisible();
  const approver = await signedIn('approver');
  await approver.goto(`/awards/certificates/${paper}`);
  await press(approver, 'Телнұсқа беру');
  await approver.getByRole('dialog').getByLabel('Негіздемесі').fill('Жоғалған');
  await press(approver.getByRole('dialog'), 'Телнұсқа беру');
  await expect(approver.getByRole('heading', { level: 1, name: '№ 2' })).toBeVisible();
});

test('all awards of a decision are published at once, and handed over', async ({ signedIn, register }) => {
  const granted = await grantedAwards(register, 3);
  const page = await signedIn('awardOfficer');
  const dialog = page.getByRole('dialog');
  await page.goto(`/awards/decisions/${granted.decision}`);
  await choose(page, 'Марапаттарды жариялау: 3');
  await press(dialog, 'Жариялау: 3');
  await expect(dialog.getByText('Орындалды')).toHaveCount(3);
  await press(dialog, 'Жабу');
  await expect(page.getByRole('cell', { name: 'иә', exact: true })).toHaveCount(3);
  await choose(page, 'Табыстауды жазу: 3');
  await press(dialog, 'Табысталды: 3');
  await expect(dialog.getByText('Орындалды')).toHaveCount(3);
  await press(dialog, 'Жабу');
  await press(page, 'Әрекеттер');
  await expect(page.getByRole('menuitem', { name: 'Түзету' })).toBeVisible();
  for (const deed of [/жариялау/, /Табыстауды/]) await expect(page.getByRole('menuitem', { name: deed })).toBeHidden();
});

test('whoever corrects an award on an old version chooses between the two', async ({ signedIn, register }) => {
  const {
    awards: [award],
  } = await grantedAwards(register);
  const page = await signedIn('awardOfficer');
  const dialog = page.getByRole('dialog');
  await page.goto(`/awards/${award!.id}`);
  await press(page, 'Түзету');
  await dialog.getByLabel('Ескертпе', { exact: true }).fill('Біздікі');
  await register.done('correctAward', {
    id: award!.id,
    expectedVersion: award!.version,
    note: 'Олардікі',
    areaId: await register.area(SHYMKENT),
  });
  await press(dialog, 'Сақтау');
  const choice = page.getByRole('dialog', { name: 'Жазбаны осы арада басқа біреу өзгертті' });
  await expect(choice.getByRole('radiogroup', { name: 'Аумағы' })).toContainText('Шымкент');
  await expect(choice.getByRole('radiogroup', { name: 'Ескертпе' })).toContainText('Олардікі');
  await press(choice, 'Таңдалғанды сақтау');
  await expect(choice).toBeHidden();
  await expect(page.getByText('Біздікі')).toBeVisible();
  await expect(page.getByText('Шымкент', { exact: false }).first()).toBeVisible();
});

test('a letter of thanks is signed without a form or a number, and only then printed', async ({
  signedIn,
  register,
}) => {
  const at = { ...(await awardAtHand(register)), type: 'algys_hat' };
  const { id, version } = await checkedNomination(register, at);
  const decision = await decisionAtHand(register, at);
  const page = await signedIn('approver');
  const dialog = page.getByRole('dialog');
  const print = page.getByRole('button', { name: 'Куәліктерді басып шығару' });
  await page.goto(`/awards/decisions/${decision}`);
  await expect(page.getByText('Келесі қадам: бекітуші ұсыныстар бойынша шешім қабылдайды.')).toBeVisible();
  for (const later of [print, page.getByRole('link', { name: 'Қосымша' })]) await expect(later).toBeHidden();
  const words = { citation: 'Татулығы үшін', citationRu: 'За согласие' };
  const rows = [{ nominationId: id, expectedVersion: version, verdict: 'GRANT', ...words }];
  await register.as('approver').done('decideNominations', { id: decision, expectedVersion: 1, rows });
  await page.reload();
  await page.getByRole('link', { name: at.nominee.displayName }).click();
  await expect(page.getByText('Куәлікке әлі қол қойылмаған')).toBeVisible();
  await page.goBack();
  await expect(print).toBeHidden();
  await press(page, 'Куәліктерге қол қою: 1');
  await press(dialog, 'Қол қою: 1');
  await expect(dialog.getByText('Орындалды')).toBeVisible();
  await dialog.getByRole('button', { name: 'Жабу' }).last().click();
  await expect(print).toBeVisible();
  await page.getByRole('link', { name: at.nominee.displayName }).click();
  await page.getByRole('region', { name: 'Куәліктері' }).getByRole('link', { name: 'Куәлік' }).click();
  await expect(page.locator('iframe')).toHaveAttribute('src', /\/certificates\/.*\.pdf/);
});

test('an award from elsewhere says why there is no certificate here', async ({ signedIn, register }) => {
  const { id: personId } = await register.person();
  const { id } = await register.done('recordAward', { type: 'algys_hat', personId });
  const page = await signedIn('awardOfficer');
  await page.goto(`/awards/${id}`);
  await expect(page.getByText('Марапат тізілімдегі шешіммен берілмеген')).toBeVisible();
});

test('bodies of one name are told apart where one is picked', async ({ signedIn, register }) => {
  const name = uniqueName('Аналар кеңесі ');
  const parents = [uniqueName('Жоғары '), uniqueName('Жоғары ')];
  for (const parent of parents) {
    const parentId = await register.body({ name: { kk: parent } });
    await register.body({ name: { kk: name }, parentId });
  }
  const page = await signedIn('secretary');
  await page.goto('/awards/nominations/new');
  const body = page.getByRole('combobox', { name: 'Шешім қабылдайтын орган' });
  await body.fill(name);
  for (const parent of parents) await expect(page.getByRole('option', { name: parent })).toBeVisible();
  await page.getByRole('option', { name: parents[1]! }).click();
  await expect(body).toHaveAccessibleDescription(new RegExp(parents[1]!));
});
