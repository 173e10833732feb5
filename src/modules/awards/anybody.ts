import { Actor, type Reach } from '../../platform/access/index.js';

/** Holds everywhere what everybody may know, and nowhere what is seen by place: so only what is public is seen. */
const NOWHERE: Reach = { everywhere: false, areas: [], organizations: [] };

/** As whom the pages that need no account read the registry. */
export const ANYBODY = new Actor(
  'anybody',
  new Map(
    ['awards.read', 'people.read', 'organizations.read', 'reference.read', 'statistics.read'].map((each) => [
      each,
      NOWHERE,
    ]),
  ),
);
