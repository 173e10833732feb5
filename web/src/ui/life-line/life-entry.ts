import type { LifeItem } from './lay-out.js';

/** What somebody or something was for a time. */
export interface LifeEntry extends LifeItem {
  /** The heading that it stands under. */
  readonly group: string;
  readonly name: string;
  /** What it was there: a post, a capacity. */
  readonly about?: string;
  /** Its time in words. */
  readonly when: string;
  /** Where its page is. */
  readonly record: { readonly type: string; readonly id: string };
  readonly color: string;
}
