import type { Page } from '@playwright/test';
import { expect, test } from './support/test.js';
import { uniqueName } from './support/unique.js';

const dialogs = (page: Page) => page.getByRole('dialog');

/** Answers the question whether to leave, and counts how often it is asked. */
function answering(page: Page, leave: boolean): { readonly asked: string[] } {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (leave ? dialog.accept() : dialog.dismiss());
  });
  return { asked };
}

test('Escape throws away nothing that was typed in a dialog without a question', async ({ signedIn, register }) => {
  const id = await register.body();
  const page = await signedIn('secretary');
  const { asked } = answering(page, false);
  await page.goto(`/organizations/${id}`);
  await page.getByRole('button', { name: 'Тағайындау', exact: true }).first().click();
  await dialogs(page).getByLabel('Ескертпе').fill('бұрыннан белгілі');
  await page.keyboard.press('Escape');
  await expect.poll(() => asked).toEqual([expect.stringContaining('сақталмаған')]);
  await expect(dialogs(page).getByLabel('Ескертпе')).toHaveValue('бұрыннан белгілі');
});

test('Escape closes what stands above, and nothing below it', async ({ signedIn, register }) => {
  const id = await register.body();
  const page = await signedIn('secretary');
  const { asked } = answering(page, true);
  await page.goto(`/organizations/${id}`);
  await page.getByRole('button', { name: 'Тағайындау', exact: true }).first().click();
  await dialogs(page).getByRole('button', { name: 'Күнтізбеден таңдау' }).first().click();
  await expect(dialogs(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(dialogs(page)).toHaveCount(1);
  await dialogs(page).getByRole('button', { name: 'Жаңа дереккөз енгізу' }).click();
  await expect(dialogs(page)).toHaveCount(2);
  await dialogs(page).last().getByLabel('Атауы').fill('Бұйрық');
  await page.keyboard.press('Escape');
  await expect(dialogs(page)).toHaveCount(1);
  await expect(dialogs(page).getByRole('combobox', { name: 'Шешім', exact: true })).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(dialogs(page)).toHaveCount(0);
  expect(asked).toHaveLength(1);
});

test('what is typed where something is to be chosen stays, and is not saved without it', async ({
  signedIn,
  register,
}) => {
  const id = await register.body();
  const page = await signedIn('secretary');
  await page.goto(`/organizations/${id}`);
  await page.getByRole('button', { name: 'Тағайындау', exact: true }).first().click();
  const decision = dialogs(page).getByRole('combobox', { name: 'Шешім', exact: true });
  await decision.fill(`№ ${uniqueName()}`);
  await decision.press('Tab');
  await expect(decision).toHaveValue(/^№ /);
  await expect(dialogs(page).getByText('Тізімнен таңдаңыз немесе өшіріңіз.')).toBeVisible();
  await dialogs(page).getByRole('button', { name: 'Тағайындау' }).click();
  await expect(decision).toHaveAttribute('aria-invalid', 'true');
  await decision.fill('');
  await decision.press('Tab');
  await expect(dialogs(page).getByText('Тізімнен таңдаңыз немесе өшіріңіз.')).toBeHidden();
});

test('all that is missing is marked at once, and no list lies over it', async ({ signedIn }) => {
  const page = await signedIn('secretary');
  await page.goto('/organizations/new');
  await page.getByRole('button', { name: 'Сақтау' }).click();
  await expect(page.getByText('Осы өрісті толтырыңыз')).toHaveCount(2);
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page.getByText('Осы өрісті толтырыңыз').first()).toBeInViewport();
});
