import { expect, test } from './support/test.js';
import { LANGUAGES, wordsIn } from './support/words.js';

// The editor is large: a busy machine takes its time.
test.describe.configure({ timeout: 150_000 });
const EDITOR = { timeout: 40_000 };

const ASKED = {
  kk: ['PerRegion', 'associationsStatistics'],
  ru: ['Large', 'membershipsStatistics'],
  en: ['Sources', 'sourcesStatistics'],
} as const;

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ language });
    test('an example is asked, and a document of one’s own is kept', async ({ signedIn }) => {
      const t = wordsIn(language);
      const [example, list] = ASKED[language];
      const page = await signedIn('analyst');
      await page.goto('/ask');
      await page.getByRole('button', { name: t(`ask:example.${example}`), exact: true }).click();
      const editor = page.frameLocator(`iframe[title="${t('ask:editor')}"]`);
      await expect(editor.getByText(example).first()).toBeVisible(EDITOR);
      // Until the editor has read the schema, it asks nothing.
      await expect(async () => {
        await editor.getByRole('button', { name: /^Execute query/ }).click();
        await expect(editor.getByText(`"${list}"`, { exact: true })).toBeVisible({ timeout: 5_000 });
      }).toPass();
      await expect(editor.getByText('"errors"')).toBeHidden();

      await page.getByRole('button', { name: t('ask:save') }).click();
      await page.getByRole('textbox', { name: t('ask:name') }).fill('Менің сұрауым');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('form.save') })
        .click();
      await page.reload();
      await page.getByRole('button', { name: 'Менің сұрауым', exact: true }).click();
      await expect(editor.getByText(example).first()).toBeVisible(EDITOR);
      await page.getByRole('button', { name: t('ask:remove').replace('{{name}}', 'Менің сұрауым') }).click();
      await expect(page.getByText(t('ask:none'))).toBeVisible();
    });
  });
