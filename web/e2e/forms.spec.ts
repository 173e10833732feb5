import type { Locator } from '@playwright/test';
import { JETISU, SHYMKENT } from './support/register.js';
import { settled } from './support/settled.js';
import { TELEPHONE } from './support/sizes.js';
import { press } from './support/steps.js';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

test('a form says what an empty field comes to, and why a field is grey', async ({ signedIn }) => {
  const page = await signedIn('secretary');
  await page.goto('/meetings/new');
  await expect(page.getByRole('combobox', { name: 'Өткізу түрі' })).toHaveValue('бетпе-бет');
  await expect(page.getByRole('combobox', { name: 'Аумағы' })).toHaveAccessibleDescription(/бірінші органның аумағы/);
  await page.goto('/events/new');
  const direction = page.getByRole('combobox', { name: 'Жұмыс бағыты' });
  await expect(direction).toBeDisabled();
  await expect(direction).toHaveAccessibleDescription(/Алдымен «.+» өрісін толтырыңыз/);
});

test('a membership of another region is not chosen to be ended', async ({ signedIn, register }) => {
  const far = await register.body({ areaId: await register.area(SHYMKENT) });
  const near = await register.body({ areaId: await register.area(JETISU) });
  const person = await register.person();
  for (const body of [far, near]) await register.appoint(person.id, body, { startDate: '2024' });
  const page = await signedIn('secretary');
  const chosen = page.getByRole('row').nth(1).getByRole('checkbox');
  await page.goto(`/memberships?organization=${far}`);
  await expect(chosen).toBeDisabled();
  await page.goto(`/memberships?organization=${near}`);
  await expect(chosen).toBeEnabled();
});

test('what shows that something was done is recorded where it is asked for', async ({ signedIn, register }) => {
  const secretary = register.as('secretary');
  const organizationId = await secretary.body();
  const input = {
    text: { kk: 'Жолды жөндеу' },
    addressees: [{ organizationId }],
    giverCapacity: 'Әкім',
    dueOn: '2031-01-01',
  };
  const { id } = await secretary.done('giveAssignment', input);
  const page = await signedIn('secretary');
  await page.goto(`/assignments/${id}`);
  await press(page, 'Әрекеттер');
  await page.getByRole('menuitem', { name: 'Орындалғанын жазу' }).click();
  await press(page.getByRole('dialog'), 'Жаңа дереккөз енгізу');
  await expect(page.getByRole('dialog', { name: 'Жаңа дереккөз енгізу' })).toBeVisible();
});

test('a mediator whose term is over is marked', async ({ signedIn, register }) => {
  const { id: personId, displayName } = await register.person();
  const input = { personId, kind: 'PUBLIC', validUntil: '2024', areaId: await register.area(JETISU) };
  const { id } = await register.done('registerMediator', input);
  const page = await signedIn('secretary');
  await page.goto(`/mediators/${id}`);
  await expect(page.getByText('мерзімі өткен', { exact: true })).toBeVisible();
  await page.goto(`/mediators?person=${personId}`);
  await expect(page.getByRole('row', { name: displayName })).toContainText('мерзімі өткен');
});

/** Where a screen ends, everything does. */
const widthOf = async (place: Locator): Promise<number> => {
  const { x, width } = (await place.boundingBox())!;
  return x + width;
};

test('a roster and posts are cards on a telephone, with their deeds', async ({ signedIn, register }) => {
  const secretary = register.as('secretary');
  const body = await secretary.body();
  const post = await secretary.post(body, 'head', { title: { kk: 'Төраға' }, seats: 1 });
  const { id, displayName } = await secretary.person();
  await secretary.appoint(id, body, { postId: post, startDate: '2024-03-01' });
  const page = await signedIn('secretary', { viewport: TELEPHONE });
  await page.goto(`/organizations/${body}`);
  await settled(page);
  const deeds = [
    page.getByRole('button', { name: new RegExp(displayName) }),
    page.getByRole('button', { name: /Төраға/ }),
  ];
  for (const place of [page.getByText('01.03.2024').first(), ...deeds])
    expect(await widthOf(place)).toBeLessThan(TELEPHONE.width);
});

test('the marks of a sheet and the state of an assignment are read on a telephone', async ({ signedIn, register }) => {
  const body = await register.body();
  const { id: personId } = await register.person();
  await register.appoint(personId, body, { startDate: '2020', votingRight: true });
  const agenda = [{ number: '1', title: { kk: 'Есеп' } }];
  const planned = { kind: 'ordinary', bodyIds: [body], date: '2025-11-24', agenda };
  const { id, version } = await register.done('planMeeting', planned, 'id version');
  await register.done('inviteToMeeting', { id, expectedVersion: version });
  await register.done('holdMeeting', { id, expectedVersion: version + 1 });
  const resolved = await register.done('recordResolution', { meetingId: id, text: { kk: 'Жол жөнделсін.' } });
  const text = { kk: uniqueName('Жолдың бойындағы барлық көшелерді жөндеу туралы ') };
  await register.done('giveAssignment', { resolutionId: resolved.id, text, addressees: [{ organizationId: body }] });
  const page = await signedIn('secretary', { viewport: TELEPHONE });
  await page.goto(`/meetings/${id}`);
  await settled(page);
  const sheet = page.getByRole('region', { name: 'Қатысу' });
  await expect(sheet.getByText(/^2\s*қашықтан қатысты$/)).toBeVisible();
  await expect(sheet.getByText('1', { exact: true })).toBeHidden();
  const state = (await page.getByText('орындалуда', { exact: true }).boundingBox())!;
  expect(state.width).toBeGreaterThan(2 * state.height);
});

test('a menu that is longer than the screen shows that there is more', async ({ signedIn }) => {
  const page = await signedIn('secretary', { viewport: { width: 1440, height: 600 } });
  await page.goto('/');
  await settled(page);
  const bar = page.getByRole('navigation').locator('[data-orientation=vertical]').first();
  await expect(bar).toBeVisible();
  const help = page.getByRole('navigation').getByRole('link', { name: 'Анықтама' });
  await help.scrollIntoViewIfNeeded();
  await expect(help).toBeInViewport({ ratio: 0.95 });
});
