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

/** By what `rows` say of the area of a record, which lies within it. */
const ofArea = (rows: string): Group => ({
  ...byRecord('Area', 'area_id', 'area'),
  joined: { rows: () => rows, on: (t) => t('area_id') },
  known: (id) => `json_build_object('area', json_build_object('within', ${id}))`,
  nowhere: `json_build_object('or', json_build_array('{"not": {"area": {"isNull": false}}}'::json, json_build_object('area', json_build_object('in',
    (SELECT coalesce(json_agg(a.id), '[]'::json) FROM areas a WHERE a.id NOT IN (SELECT e.record FROM (${rows}) e))))))`,
});

/** The same where the region does not stand beside the record. */
export const byRegionOfArea: Group = {
  ...ofArea('SELECT r.id AS record, r.region_id AS key FROM areas r WHERE r.region_id IS NOT NULL'),
  borders: byRegion.borders!,
};

/** By the district or the city of the area of a record; of none are those of a region or the republic as a whole. */
export const byDistrict: Group = {
  // A district, or a city of its own, is what lies directly below a region.
  ...ofArea(
    'SELECT t.below_id AS record, t.above_id AS key FROM area_tree t JOIN areas d ON d.id = t.above_id AND d.parent_id = d.region_id',
  ),
  description: 'The district, or the city beside the districts.',
};
