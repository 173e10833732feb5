import type { ActivitySheet } from './declaration.js';
import { eastKazakhstan } from './east-kazakhstan.js';
import { jetisu } from './jetisu.js';
import { roundTable } from './round-table.js';
import { shymkent } from './shymkent.js';
import { zhambyl } from './zhambyl.js';

/** What was done, as five press items tell it. */
export const ACTIVITIES: readonly ActivitySheet[] = [zhambyl, jetisu, shymkent, eastKazakhstan, roundTable];
