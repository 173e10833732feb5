import type { Expression, Reading } from '../../platform/reading/index.js';

/** Applications and entries lie where their association lies: columns that follow from it. */
export const ofAssociation: NonNullable<Reading['derived']> = {
  area_id: (t) => `(SELECT o.area_id FROM organizations o WHERE o.id = ${t('association_id')})`,
  region_id: (t) => `(SELECT o.region_id FROM organizations o WHERE o.id = ${t('association_id')})`,
};

/** An entry ends with its association. */
export const endedFrom: Expression = (t) =>
  `(SELECT CASE WHEN o.dissolved THEN coalesce(o.dissolved_latest + 1, '0001-01-01'::date) END FROM organizations o WHERE o.id = ${t('association_id')})`;
