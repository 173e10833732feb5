import { expect, test } from './support/test.js';

test('an example stands in the editor, and a document of one’s own is kept', async ({ signedIn }) => {
  const page = await signedIn('analyst');
  await page.goto('/ask');
  await page.getByRole('button', { name: 'Қай этностардың бірлестігі бірден көп?' }).click();
  const editor = page.frameLocator('iframe[title="GraphQL редакторы"]');
  await expect(editor.getByText('PerEthnicGroup').first()).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Сұрауды сақтау' }).click();
  await page.getByRole('textbox', { name: 'Атауы' }).fill('Менің сұрауым');
  await page.getByRole('dialog').getByRole('button', { name: 'Сақтау' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Менің сұрауым', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Жою: Менің сұрауым' }).click();
  await expect(page.getByText('Сақталған сұрау жоқ')).toBeVisible();
});
