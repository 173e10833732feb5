import type { Sheet } from './declaration.js';
import { eastKazakhstan } from './east-kazakhstan.js';
import { jetisu } from './jetisu.js';
import { republic } from './republic.js';
import { roundTable } from './round-table.js';
import { shymkentAssociations } from './shymkent-associations.js';
import { shymkentAwards } from './shymkent-awards.js';
import { shymkent } from './shymkent.js';
import { zhambyl } from './zhambyl.js';

/** The register as five press items tell it, with what other pages add. An organization comes after its parent. */
export const REGISTER: readonly Sheet[] = [
  republic, zhambyl, jetisu, shymkent, shymkentAssociations, shymkentAwards, eastKazakhstan, roundTable,
]; // prettier-ignore
