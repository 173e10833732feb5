import { readFile } from 'node:fs/promises';
import { ownAccount } from './support/accounts.js';
import { awardReady } from './support/awards.js';
import { pick, press } from './support/steps.js';
import { uniqueCode, uniqueKato, uniqueName } from './support/unique.js';
import { expect, test } from './support/test.js';
import { wordsIn } from './support/words.js';

const t = wordsIn('kk');

test.describe.configure({ timeout: 60_000 });

test('an account is opened, gets a role in a place, and loses it', async ({ signedIn, page: newcomer }) => {
  const page = await signedIn('administrator');
  const name = `new-${uniqueCode()}`;
  await page.goto('/admin/accounts');
  await page.getByRole('button', { name: 'Тіркелгі ашу' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Көрсетілетін аты').fill('Айгүл Бек');
  await dialog.getByLabel('Кіру аты').fill('Үлкен Әріп');
  await dialog.getByRole('button', { name: 'Ашу', exact: true }).click();
  await expect(dialog.getByLabel('Кіру аты')).toBeFocused();
  await dialog.getByLabel('Кіру аты').fill(name);
  await dialog.getByRole('button', { name: 'Ашу', exact: true }).click();
  const password = await dialog.locator('pre').innerText();
  await dialog.getByRole('button', { name: 'Сақтап алдым' }).click();
  await expect(page.getByRole('heading', { name: 'Айгүл Бек', level: 1 })).toBeVisible();

  await page.getByRole('button', { name: 'Рөл беру' }).click();
  await dialog.getByRole('combobox', { name: 'Рөлі' }).click();
  await page.getByRole('option', { name: 'Хатшы' }).click();
  await dialog.getByRole('combobox', { name: 'Аумағы' }).fill('Жетісу');
  await page.getByRole('option', { name: 'Жетісу облысы' }).click();
  await expect(dialog.getByText(/^Жетісу облысы: жазбаларды оқи алады/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Беру', exact: true }).click();
  await expect(page.getByRole('cell', { name: /^Жетісу облысы: жазбаларды оқи алады/ })).toBeVisible();

  await newcomer.goto('/');
  await newcomer.getByLabel('Кіру аты').fill(name);
  await newcomer.getByLabel('Құпиясөз', { exact: true }).fill(password);
  await newcomer.keyboard.press('Enter');
  await newcomer.getByLabel('Жаңа құпиясөз').fill('tulip wagon 7 moss');
  await newcomer.keyboard.press('Enter');
  await expect(newcomer.getByRole('navigation')).toBeVisible({ timeout: 20_000 });

  await page.getByRole('button', { name: /^Әрекеттер: Айгүл Бек – Хатшы/ }).click();
  await page.getByRole('menuitem', { name: 'Қайтарып алу' }).click();
  await dialog.getByLabel('Негіздемесі').fill('жұмыстан кетті');
  await dialog.getByRole('button', { name: 'Қайтарып алу' }).click();
  await expect(page.getByText('Күшінде емес')).toBeVisible();
});

test('a row of a classifier is added, corrected and told in its history', async ({ signedIn }) => {
  const page = await signedIn('administrator');
  const code = `kind_${uniqueCode()}`.replaceAll('-', '_').toLowerCase();
  await page.goto('/admin/classifiers');
  await page.getByRole('button', { name: 'Жол қосу' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Сақтау' }).click();
  await expect(dialog.getByLabel('Коды')).toBeFocused();
  await dialog.getByLabel('Коды').fill(code);
  await dialog.getByLabel('Атауы (қазақша)').fill('сынақ түрі');
  await dialog.getByRole('combobox', { name: 'Жіктеуіш' }).click();
  await page.getByRole('option', { name: 'Іс-шара түрлері' }).click();
  await dialog.getByRole('button', { name: 'Сақтау' }).click();
  await expect(dialog).toBeHidden();

  await page.goto(`/admin/classifiers?code=${code}`);
  await page.getByRole('button', { name: `Әрекеттер: ${code}` }).click();
  await page.getByRole('menuitem', { name: `Түзету: ${code}` }).click();
  await dialog.getByLabel('Атауы (орысша)').fill('пробный вид');
  await dialog.getByRole('button', { name: 'Сақтау' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: `Әрекеттер: ${code}` }).click();
  await page.getByRole('menuitem', { name: `Тарихы: ${code}` }).click();
  await expect(dialog.getByText(/Анықтамалық жолын түзету/)).toBeVisible();
});

test('a role is created by the meanings of permissions, and retired', async ({ signedIn }) => {
  const page = await signedIn('administrator');
  const code = `role_${uniqueCode()}`.replaceAll('-', '_').toLowerCase();
  await page.goto('/admin/roles');
  await page.getByRole('button', { name: 'Рөл жасау' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Коды').fill(code);
  await dialog.getByLabel('Атауы (қазақша)').fill('Медиация кабинеті');
  await dialog.getByRole('checkbox', { name: 'Медиаторлар мен олардың оқуларын оқу' }).check();
  await dialog.getByRole('button', { name: 'Сақтау' }).click();
  await expect(dialog).toBeHidden();
  await page.goto(`/admin/roles?code=${code}`);
  await page.getByRole('button', { name: `Әрекеттер: ${code}` }).click();
  await page.getByRole('menuitem', { name: `Қолданыстан шығару: ${code}` }).click();
  await dialog.getByRole('button', { name: 'Қолданыстан шығару' }).click();
  await expect(page.getByText(/Қолданыстан шыққан күні: \d\d\.\d\d\.\d{4}/)).toBeVisible();
});

test('an auditor searches the trail, and is offered nothing that changes', async ({ signedIn }) => {
  const page = await signedIn('auditor');
  await page.goto('/admin/audit?entity=Account&from=2020-01-01');
  await expect(page.getByRole('cell', { name: /Тіркелгі/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Журналды жүктеп алу' }).click();
  await expect(page.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', /^\/audit\/export\?from=/);
  await page.goto('/admin/roles');
  await expect(page.getByRole('cell', { name: 'secretary', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Рөл жасау' })).toBeHidden();
});

test('a design of a paper is seen as it is printed', async ({ signedIn }) => {
  const page = await signedIn('awardOfficer');
  await page.goto('/admin/paper-templates');
  await page.getByRole('row', { name: /algys/ }).getByRole('button', { name: 'Қарау' }).click();
  await expect(page.getByRole('dialog').locator('iframe')).toHaveAttribute('src', /preview\.pdf$/);
});

test('a design is taken as a file, changed, and saved as its next edition', async ({ signedIn, register }) => {
  const { type, award } = await awardReady(register);
  const page = await signedIn('awardOfficer');
  const dialog = page.getByRole('dialog');
  await page.goto(`/admin/paper-templates?name=of-${type}`);
  const row = page.getByRole('row', { name: award });
  const download = page.waitForEvent('download');
  await row.getByRole('button', { name: 'Файлын алу' }).click();
  const design = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { version: number };

  await press(page, 'Үлгіні сақтау');
  await pick(dialog, 'Марапат', award);
  const choose = (content: string): Promise<void> =>
    dialog.locator('input[type=file]').setInputFiles({
      name: 'design.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await choose('not a design');
  await press(dialog, 'Сақтау');
  await expect(dialog.getByText('Бұл файлда үлгі жоқ')).toBeVisible();
  await choose(JSON.stringify(design));
  await press(dialog, 'Сақтау');
  await expect(dialog.getByRole('alert')).toContainText('келесі басылымының нөмірі: 2');
  await choose(JSON.stringify({ ...design, version: 2 }));
  await press(dialog, 'Сақтау');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: award })).toHaveCount(2);
});

test('an administrator sees where an account is signed in, and ends it', async ({ signedIn }) => {
  const account = await ownAccount('reader');
  const owner = await signedIn(account);
  await owner.goto('/people');
  await expect(owner.getByRole('navigation')).toBeVisible();
  const page = await signedIn('administrator');
  await page.goto(`/admin/accounts?q=${account.signInName}`);
  await page.getByRole('link', { name: account.signInName }).first().click();
  const sessions = page.getByRole('region', { name: 'Ашық сеанстары' });
  await expect(sessions.getByRole('button', { name: 'Сеансты жабу' })).toHaveCount(1);
  await press(sessions, 'Сеансты жабу');
  await press(page.getByRole('dialog'), 'Сеансты жабу');
  await expect(sessions).toContainText('Ашық сеанс жоқ');
  await owner.reload();
  await expect(owner.getByLabel('Құпиясөз', { exact: true })).toBeVisible();
});

test('the group of an award is told in words, and chosen by them', async ({ signedIn }) => {
  const page = await signedIn('administrator');
  await page.goto('/admin/award-types');
  await press(page, 'Марапат түрін қосу');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Тобы' }).click();
  await expect(page.getByRole('option', { name: 'алғыс хат' })).toBeVisible();
});

test('what was taken back is listed with who and why, and brought back', async ({ signedIn, register }) => {
  const secretary = register.as('secretary');
  const { id, displayName } = await secretary.person();
  await secretary.done('voidRecord', { id, expectedVersion: 1, reason: 'екі рет енгізілген' });

  const page = await signedIn('secretary');
  await page.goto('/admin/voided');
  const row = page.getByRole('row', { name: displayName });
  await expect(row).toContainText('екі рет енгізілген');
  await press(page, t('list.export'));
  const address = await page.getByRole('menuitem', { name: 'CSV' }).getAttribute('href');
  const file = await page.evaluate(async (href) => (await fetch(href!)).text(), address);
  expect(file).toMatch(new RegExp(`"${displayName}".*"Тұлға","екі рет енгізілген"`));
  await page.keyboard.press('Escape');
  await row.getByRole('button').click();
  await page.getByRole('menuitem', { name: t('record:restore.title') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('record:reason') }).fill('дұрыс екен');
  await dialog.getByRole('button', { name: t('record:restore.deed'), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toHaveCount(0);
});

test('an area gets a new code, and a wrong one is refused beside its field', async ({ signedIn, register }) => {
  const name = uniqueName('Ауыл ');
  const [code, next] = [uniqueKato(), uniqueKato()];
  await register.done('defineArea', {
    kind: 'village',
    name: { kk: name },
    parentId: await register.area('330000000'),
    code,
  });

  const page = await signedIn('administrator');
  await page.goto(`/admin/areas?q=${encodeURIComponent(name)}`);
  const row = page.getByRole('row', { name });
  await row.getByRole('button').click();
  await page.getByRole('menuitem', { name: t('admin:area.recode') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('ӘАОЖ коды').fill('12');
  await dialog.getByLabel(t('admin:area.since')).fill('01.02.2024');
  await dialog.getByRole('button', { name: t('form.save') }).click();
  await expect(dialog.getByLabel('ӘАОЖ коды')).toBeFocused();
  await expect(dialog.getByLabel('ӘАОЖ коды')).toHaveAccessibleDescription(/./);
  await dialog.getByLabel('ӘАОЖ коды').fill(next);
  await dialog.getByRole('button', { name: t('form.save') }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toContainText(next);
});

test('somebody stands in for a secretary on holiday, until the role of the secretary ends', async ({
  signedIn,
  register,
}) => {
  test.setTimeout(150_000);
  const areaId = await register.area('330000000');
  const [holder, other] = [await ownAccount('secretary', { areaId }), await ownAccount('reader')];
  const page = await signedIn('administrator');
  const dialog = page.getByRole('dialog');
  await page.goto(`/admin/accounts?q=${holder.signInName}`);
  await page.getByRole('link', { name: `Сынақ: ${holder.signInName}` }).click();
  const deeds = page.getByRole('button', { name: /^Әрекеттер: .* – Хатшы$/ });
  await deeds.click();
  await page.getByRole('menuitem', { name: t('admin:substitute') }).click();
  await pick(dialog, t('admin:substituteWho'), other.signInName);
  await dialog.getByLabel('Аяқталуы').fill('31.12.2099');
  await press(dialog, t('admin:substitute'));
  await expect(dialog).toBeHidden();

  const desk = await signedIn(other);
  await desk.goto('/account');
  await expect(desk.getByText(`Сынақ: ${holder.signInName} орнына`).first()).toBeVisible();
  await desk.goto('/people/new');
  const name = uniqueName();
  await desk.getByLabel('Тегі', { exact: true }).fill(name);
  await press(desk, 'Сақтау');
  await expect(desk.getByRole('heading', { level: 1, name })).toBeVisible();

  await deeds.click();
  await page.getByRole('menuitem', { name: t('admin:revoke') }).click();
  await dialog.getByLabel('Негіздемесі').fill('демалыстан оралды');
  await press(dialog, t('admin:revoke'));
  await expect(dialog).toBeHidden();
  await desk.goto('/people');
  await expect(desk.getByRole('heading', { level: 1, name: 'Адамдар' })).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Адамды тіркеу' })).toBeHidden();
});
