import type { Page } from '@playwright/test';

/** Waits until a screen stands: its heading is there, nothing is on its way, nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(stands);
}

function stands(): boolean {
  const isShown = (element: Element): boolean => element.checkVisibility();
  const waits = [...document.querySelectorAll('[aria-busy=true], .mantine-Loader-root, .mantine-Skeleton-root')];
  const heads = [...document.querySelectorAll('h1, [role=alert], [role=dialog]')];
  const moves = document
    .getAnimations()
    .some((each) => each.playState === 'running' && each.effect?.getComputedTiming().endTime !== Infinity);
  return heads.some(isShown) && !waits.some(isShown) && !moves && document.fonts.status === 'loaded';
}
