import { byRecord, type Group } from '../../platform/reading/index.js';

/** From an area to what it came out of after that day, or to what had followed it when that day came. */
const steps = (day: string): string =>
  `SELECT t.below_id AS area, c.predecessor_id AS next FROM area_changes c JOIN area_tree t ON t.above_id = c.successor_id
    WHERE c.effective_earliest > ${day} AND c.predecessor_id <> c.successor_id
   UNION SELECT t.below_id, c.successor_id FROM area_changes c JOIN areas p ON p.id = c.predecessor_id AND p.end_latest < ${day}
    JOIN area_tree t ON t.above_id = p.id WHERE c.effective_latest <= ${day} AND c.successor_id <> c.predecessor_id`;

/** The region in which each area lay on a day. Where several came of it, that is not known: it stays where it is recorded. */
const regions = (day: string): string =>
  `WITH RECURSIVE step AS MATERIALIZED (${steps(day)}),
     way AS (SELECT a.id AS record, a.id AS area FROM areas a UNION SELECT w.record, s.next FROM way w JOIN step s ON s.area = w.area)
   SELECT a.id AS record, CASE WHEN count(DISTINCT e.region_id) = 1 THEN min(e.region_id::text)::uuid ELSE a.region_id END AS key
   FROM areas a JOIN way w ON w.record = a.id LEFT JOIN areas e ON e.id = w.area AND NOT EXISTS (SELECT FROM step s WHERE s.area = w.area)
   GROUP BY a.id`;

/** By the region of the area of a record: that of today, or that of a day by its borders. */
export const byRegion: Group = {
  ...byRecord('Area', 'region_id', 'region'),
  borders: {
    regions,
    area: (t) => t('area_id'),
    filter: 'area',
    isUndivided: (region, day) =>
      `coalesce((SELECT a.end_latest < ${day} OR a.start_earliest > ${day} FROM areas a WHERE a.id = ${region}), false)`,
  },
};
