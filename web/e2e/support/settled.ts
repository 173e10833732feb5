import { expect, type Page } from '@playwright/test';

/** Waits until a screen stands: its heading is there, nothing is on its way, nothing moves. */
export async function settled(page: Page): Promise<void> {
  const often = { timeout: 20_000, intervals: [20, 50], message: `${page.url()} comes to rest` };
  await expect.poll(() => page.evaluate(whatIsMissing), often).toBe('');
}

/** Runs in the page. */
function whatIsMissing(): string {
  const isShown = (selector: string): boolean =>
    [...document.querySelectorAll(selector)].some((each) => each.checkVisibility());
  const moves = ({ playState, effect }: Animation): boolean =>
    playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
  if (!isShown('h1, [role=alert], [role=dialog]')) return 'it has no heading';
  if (isShown('[aria-busy=true], .mantine-Loader-root, .mantine-Skeleton-root')) return 'something is on its way';
  if (document.fonts.status !== 'loaded') return 'letters are on their way';
  return document.getAnimations().some(moves) ? 'something moves' : '';
}
