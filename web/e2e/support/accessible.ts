import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Only colours change with the colour scheme. */
type Rules = 'all' | 'colours';

/** Ids that Mantine and React draw anew on every page, names of classes made by the build, and which child it is. */
const DRAWN = /#(mantine-|_r_)[\w-]+|\.m_\w{6,8}\b|\.?_\w+_\w{5}_\d+|:nth-child\(\d+\)/g;

/** No rule of axe is broken. For dialogs that a journey comes by. @public */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await brokenRules(page), `accessibility of ${page.url()}`).toEqual([]);
}

/** Which rules are broken, and where. */
export async function brokenRules(page: Page, rules: Rules = 'all'): Promise<string[]> {
  // Otherwise each look opens one more page, for the sake of frames of other hosts, and there are none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules === 'colours' ? axe.withRules('color-contrast') : axe).analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const [reason] = [...all, ...any, ...none];
      const place = target.join(' ').replace(DRAWN, '');
      return `${id}: ${/\w/.test(place) ? place : kindOf(html)}: ${reason?.message ?? ''}`;
    }),
  );
  return [...new Set(told)];
}

/** The tag of an element, and what Mantine calls it. */
const kindOf = (html: string): string => `${/^<\w+/.exec(html)?.[0] ?? ''} ${/mantine-\w+-\w+/.exec(html)?.[0] ?? ''}>`;
