import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Only colours change with the colour scheme. */
export type Rules = 'all' | 'colours';

/** No rule of axe is broken; tells which one, and where. */
export async function expectAccessible(page: Page, rules: Rules = 'all'): Promise<void> {
  // Without it, each look opens another page, for frames of other hosts; there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules === 'colours' ? axe.withRules('color-contrast') : axe).analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
  expect(told, `accessibility of ${page.url()}`).toEqual([]);
}
