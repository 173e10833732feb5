import type { Icon } from '@tabler/icons-react';

/** A way into the desk. */
export interface NavItem {
  readonly to: string;
  /** Key of its name in `common`. */
  readonly name: string;
  readonly icon: Icon;
  /** Whoever lacks all of these is not offered it; none: everybody is. */
  readonly needs?: readonly string[];
  /** Key of the heading that begins with it. */
  readonly section?: string;
  /** Further addresses that belong to it. */
  readonly also?: readonly string[];
  /** Makes it a group, which is opened and closed. */
  readonly children?: readonly NavItem[];
}

/** Whether an address belongs to a way into the desk. */
export const isAt = (place: string, { to, also = [] }: NavItem): boolean =>
  to === '/' ? place === '/' : [to, ...also].some((each) => place === each || place.startsWith(`${each}/`));
