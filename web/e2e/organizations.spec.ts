import type { Page } from '@playwright/test';
import { expect, test } from './support/test.js';
import { pick } from './support/steps.js';
import { uniqueName } from './support/unique.js';
import { expectWhole } from './support/whole.js';
import { wordsIn } from './support/words.js';

const t = wordsIn('kk');
const card = (id: string): string => `/organizations/${id}`;

async function choose(page: Page, deed: string): Promise<void> {
  await page.getByRole('button', { name: t('organization-changes:deeds'), exact: true }).click();
  await page.getByRole('menuitem', { name: t(`organization-changes:${deed}`), exact: true }).click();
}

test('a roster is shown as it was on a day, and the day stands in the address', async ({ signedIn, register }) => {
  const secretary = register.as('secretary');
  const body = await secretary.body({ foundedOn: '2019-01-01' });
  const { id, displayName } = await secretary.person();
  await secretary.appoint(id, body, { startDate: '2021-03-01' });

  const page = await signedIn('secretary');
  await page.goto(card(body));
  const roster = page.getByRole('region', { name: t('organizations:roster') });
  await expect(roster.getByRole('link', { name: displayName })).toBeVisible();

  await roster.getByRole('textbox', { name: t('organizations:rosterOn') }).fill('28.02.2021');
  await expect(roster.getByText(t('organizations:nobody'))).toBeVisible();
  await expect(page).toHaveURL(/on=2021-02-28/);

  await roster.getByRole('slider').press('ArrowRight');
  await expect(page).toHaveURL(/on=2021-03-01/);
  await expect(roster.getByRole('link', { name: displayName })).toBeVisible();
});

test('a free seat is filled where it stands; the dialog shows how, however long it is', async ({
  signedIn,
  register,
}) => {
  const secretary = register.as('secretary');
  const body = await secretary.body();
  await secretary.post(body, 'member', { seats: 1 });
  const { displayName } = await secretary.person();

  const page = await signedIn('secretary');
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.goto(card(body));
  const roster = page.getByRole('region', { name: t('organizations:roster') });
  await roster
    .getByRole('row', { name: t('organizations:vacant') })
    .getByRole('button')
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Лауазымы' })).not.toHaveValue('');
  await pick(dialog, 'Тұлға', displayName);
  const appoint = dialog.getByRole('button', { name: 'Тағайындау', exact: true });
  await expect(appoint).toBeInViewport({ ratio: 1 });
  await appoint.click();
  await expect(roster.getByRole('link', { name: displayName })).toBeVisible();
  await expect(roster.getByText(t('organizations:vacant'), { exact: true })).toHaveCount(0);
});

test('what a dissolution ends is told before; what is in the way stands beside the date', async ({
  signedIn,
  register,
}) => {
  const secretary = register.as('secretary');
  const body = await secretary.body();
  const [early, late] = [await secretary.person(), await secretary.person()];
  await secretary.appoint(early.id, body, { startDate: '2020-01-01' });
  await secretary.appoint(late.id, body, { startDate: '2024-06-01' });

  const page = await signedIn('secretary');
  await page.goto(card(body));
  await choose(page, 'dissolveTitle');
  const dialog = page.getByRole('dialog');
  const preview = dialog.getByRole('region', { name: t('organization-changes:preview') });
  const day = dialog.getByLabel('Күшіне енген күні');
  await day.fill('2023');
  await expect(preview.getByRole('alert')).toContainText(late.displayName);

  const dissolve = dialog.getByRole('button', { name: t('organization-changes:dissolve'), exact: true });
  await dissolve.click();
  await expect(day).toHaveAccessibleDescription(new RegExp(late.displayName));
  await expect(day).toBeFocused();

  await day.fill('31.12.2024');
  await expect(preview.getByRole('alert')).toHaveCount(0);
  await expect(preview).toContainText(early.displayName);
  await dissolve.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Таратылды 31.12.2024')).toBeVisible();
});

test('a successor takes over as the preview says', async ({ signedIn, register }) => {
  const secretary = register.as('secretary');
  const name = uniqueName('Мирасқор ');
  const [from, to] = [await secretary.body(), await secretary.body({ name: { kk: name } })];
  await secretary.post(to, 'head', { seats: 1 });
  const head = await secretary.person();
  const post = await secretary.post(from, 'head', { seats: 1 });
  await secretary.appoint(head.id, from, { startDate: '2020-01-01', postId: post });

  const page = await signedIn('secretary');
  await page.goto(card(from));
  await choose(page, 'succeedTitle');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: t('organization-changes:successor') }).fill(name);
  await page.getByRole('option', { name }).click();
  const moves = `${t('organization-changes:membershipsMove')}: 1 – ${head.displayName} (Төраға)`;
  await expect(dialog.getByText(moves)).toBeVisible();
  await dialog.getByRole('button', { name: t('organization-changes:succeed'), exact: true }).click();
  await expect(dialog).toBeHidden();

  await page
    .getByRole('region', { name: t('organizations:succession') })
    .getByRole('link', { name })
    .click();
  await expect(page.getByRole('link', { name: head.displayName })).toBeVisible();
});

test('a body stands in a line between those from which it came and the one that followed it', async ({
  signedIn,
  register,
}) => {
  const names = ['Бірінші ', 'Екінші ', 'Біріккен ', 'Мұрагер '].map(uniqueName);
  const [one, two, both, next] = await Promise.all(names.map((kk) => register.body({ name: { kk } })));
  const merging = (id?: string): object => ({ id, expectedVersion: 1 });
  const merged = { predecessors: [merging(one), merging(two)], successor: merging(both), effectiveDate: '2019' };
  const { version } = await register.done('mergeOrganizations', merged, 'id version');
  await register.done('succeedOrganization', { id: both, expectedVersion: version, successorId: next, effectiveDate: '2021' }); // prettier-ignore

  const page = await signedIn('secretary');
  await page.goto(card(both!));
  const line = page.getByRole('region', { name: t('organizations:succession') });
  await expect(line.getByRole('link')).toHaveCount(3);
  const said = await line.innerText();
  const [first, second, here, last] = names.map((name) => said.indexOf(name)) as [number, number, number, number];
  expect([Math.max(first, second) < here, here < last, Math.min(first, second) >= 0]).toEqual([true, true, true]);
  expect(said).toMatch(/2019[^]*2021/);
  await expectWhole(page);
});

test('whoever only reads opens a card, and is offered no deeds there', async ({ signedIn, register }) => {
  const name = uniqueName('Кеңес ');
  const page = await signedIn('reader');
  await page.goto(card(await register.body({ name: { kk: name } })));
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('button', { name: t('organization-changes:deeds'), exact: true })).toBeHidden();
});

test('the tree is walked by keyboard and opened as far as it is asked', async ({ signedIn, register }) => {
  const parent = await register.body({ name: { kk: uniqueName('Ағаш ') }, areaId: null });
  const child = uniqueName('Бұтақ ');
  await register.association({ name: { kk: child }, parentId: parent });

  const page = await signedIn('secretary');
  await page.goto('/organizations/tree?by=parent');
  const node = page.locator(`[data-node="organization:${parent}"]`);
  await node.focus();
  await page.keyboard.press('ArrowRight');
  await expect(node).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('treeitem', { name: child })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('treeitem', { name: child })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: child })).toBeVisible();
});

test('the tree leads on to what stands below more than a hundred', async ({ signedIn, register }) => {
  const parent = await register.body({ name: { kk: uniqueName('Аа орман ') }, areaId: null });
  const names = Array.from({ length: 101 }, (_, each) => uniqueName(`Шыбық ${String(each).padStart(3, '0')} `));
  for (const name of names) await register.association({ name: { kk: name }, parentId: parent });

  const page = await signedIn('secretary');
  await page.goto('/organizations/tree?by=parent');
  const node = page.locator(`[data-node="organization:${parent}"]`);
  await node.press('ArrowRight');
  const below = page.getByRole('treeitem', { name: /Шыбық/ });
  await expect(below).toHaveCount(100);
  await page.locator(`[data-node^="organization:${parent}:"]`).press('ArrowRight');
  await expect(below).toHaveCount(101);
});

test('an association is registered, and its names stay in their order after a renaming', async ({ signedIn }) => {
  const page = await signedIn('secretary');
  const [before, after] = [uniqueName('Алғашқы '), uniqueName('Жаңа ')];
  await page.goto('/organizations/new?type=ASSOCIATION');
  await page.getByLabel('Атауы (қазақша)').fill(before);
  await page.getByLabel('Атауы (орысша)').fill('Первое');
  await page.getByRole('combobox', { name: 'Түрі' }).click();
  await page.getByRole('option', { name: 'этномәдени бірлестік', exact: true }).click();
  await page.getByRole('button', { name: t('form.save') }).click();
  await expect(page.getByRole('heading', { level: 1, name: before })).toBeVisible();

  await choose(page, 'renameTitle');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Атауы (қазақша)').fill(after);
  await dialog.getByLabel('Күшіне енген күні', { exact: true }).fill('03.2025');
  await expect(dialog).toContainText('Жаңа атаудың басталуы: 03.2025');
  await dialog.getByRole('button', { name: t('organization-changes:rename'), exact: true }).click();
  await expect(page.getByText('Атау мына тілде бұрынғысынша қалды: орысша.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: after })).toBeVisible();
  await page.getByRole('tab', { name: t('organizations:tabs.facts') }).click();
  await expect(page.getByRole('region', { name: 'Атаулары' })).toContainText(before);
  await page.getByRole('tab', { name: t('organizations:tabs.history') }).click();
  await expect(page.getByText(`Ескі атауы: ${before}; Жаңа атауы: ${after}`)).toBeVisible();
});

test('two are merged into a third; who finds no seat there is told before, and beside the fate of the memberships', async ({
  signedIn,
  register,
}) => {
  const secretary = register.as('secretary');
  const [mine, others, third] = [uniqueName('Бірінші '), uniqueName('Екінші '), uniqueName('Бірлескен ')];
  const [from, also, to] = [
    await secretary.body({ name: { kk: mine } }),
    await secretary.body({ name: { kk: others } }),
    await secretary.body({ name: { kk: third } }),
  ];
  await secretary.post(to, 'head', { seats: 1 });
  const heads = [await secretary.person(), await secretary.person()] as const;
  for (const [i, organization] of [from, also].entries()) {
    const postId = await secretary.post(organization, 'head', { seats: 1 });
    await secretary.appoint(heads[i]!.id, organization, { startDate: '2020-01-01', postId });
  }

  const page = await signedIn('secretary');
  await page.goto(card(from));
  await choose(page, 'mergeTitle');
  const dialog = page.getByRole('dialog');
  const preview = dialog.getByRole('region', { name: t('organization-changes:preview') });
  await dialog.getByRole('combobox', { name: t('organization-changes:mergedWith') }).fill(others);
  await page.getByRole('option', { name: others }).click();
  await expect(preview.getByText(t('organization-changes:membershipsWait'))).toBeVisible();
  await dialog.getByRole('combobox', { name: t('organization-changes:successor') }).fill(third);
  await page.getByRole('option', { name: third }).click();
  await expect(preview.getByRole('alert')).toContainText(heads[1].displayName);
  const merge = dialog.getByRole('button', { name: t('organization-changes:merge'), exact: true });
  await merge.click();
  const fate = dialog.getByRole('combobox', { name: t('organization-changes:fate') });
  await expect(fate).toHaveAccessibleDescription(new RegExp(`«Төраға».*${heads[0].displayName}`));

  await fate.click();
  await page.getByRole('option', { name: 'аяқталады' }).click();
  await expect(preview.getByRole('alert')).toHaveCount(0);
  await expect(preview).toContainText(heads[0].displayName);
  await expect(preview).toContainText(others);
  await merge.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Таратылды/)).toBeVisible();
  const succession = page.getByRole('region', { name: t('organizations:succession') });
  await expect(succession.getByRole('link', { name: third })).toBeVisible();
});

test('one is divided: that it ends before it began is refused beside the day; it goes on beside its part', async ({
  signedIn,
  register,
}) => {
  const secretary = register.as('secretary');
  const name = uniqueName('Бөлінген ');
  const from = await secretary.body({ foundedOn: '2020-01-01' });
  await secretary.body({ name: { kk: name } });

  const page = await signedIn('secretary');
  await page.goto(card(from));
  await choose(page, 'splitTitle');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: t('organization-changes:splitInto') }).fill(name);
  await page.getByRole('option', { name }).click();
  const ends = dialog.getByRole('checkbox', { name: t('organization-changes:splitEnds') });
  await ends.check();
  await expect(dialog.getByRole('region', { name: t('organization-changes:preview') })).toBeVisible();
  const day = dialog.getByLabel('Күшіне енген күні');
  await day.fill('2019');
  const split = dialog.getByRole('button', { name: t('organization-changes:split'), exact: true });
  await split.click();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(day).toBeFocused();

  await ends.uncheck();
  await expect(dialog.getByText(t('organization-changes:splitGoesOn'))).toBeVisible();
  await day.fill('15.01.2024');
  await split.click();
  await expect(dialog).toBeHidden();
  const succession = page.getByRole('region', { name: t('organizations:succession') });
  await expect(succession.getByRole('link', { name })).toBeVisible();
  await expect(page.getByText(/^Таратылды/)).toHaveCount(0);
});

test('a file hangs on an organization', async ({ signedIn, register }) => {
  const body = await register.as('secretary').body();
  const page = await signedIn('secretary');
  await page.goto(`${card(body)}?tab=facts`);
  const files = page.getByRole('region', { name: 'Файлдары' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), files.getByRole('button').first().click()]);
  await chooser.setFiles({ name: 'Жарғы.txt', mimeType: 'text/plain', buffer: Buffer.from('1-бап. Жалпы ережелер') });
  await expect(files.getByRole('link', { name: 'Жарғы.txt' })).toBeVisible();
});
