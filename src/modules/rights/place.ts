import { refuse } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { findRecord } from '../../platform/database/index.js';
import type { Table, Within } from '../../platform/reading/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { AreaEntity } from '../reference/index.js';
import { problems } from './rights.problems.js';

/** Where a grant or a request holds: in an area or in an organization, each with everything below it. */
export interface Place {
  readonly areaId: string | null;
  readonly organizationId: string | null;
}

/** What names such a place lies in its area, or where its organization lies; without either only where everything does. */
export const placeLies = (t: Table, reach: Within): string =>
  `(${reach.place(t('area_id'))} OR EXISTS (SELECT FROM organizations o WHERE o.id = ${t('organization_id')}
    AND ${reach.place('o.area_id', 'o.id')}))`;

/** Refuses two places at once, and one that the actor may not know of. */
export async function assertPlace(tx: Tx, { areaId, organizationId }: Place): Promise<void> {
  if (areaId !== null && organizationId !== null) refuse(problems.ONE_PLACE, 'organizationId');
  if (areaId !== null) await findRecord(tx, AreaEntity, areaId, 'areaId');
  if (organizationId !== null) await findRecord(tx, OrganizationEntity, organizationId, 'organizationId');
}
