import type { ClientBase } from 'pg';
import { readDay } from './days.js';

/** A district, a city under regional rule or a district of a great city. */
export interface Unit {
  readonly id: string;
  readonly kind: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly since: number | null;
}

/** A region or a city of republican significance with what lies right below it. */
export interface Region extends Unit {
  /** The first two digits of its KATO code: what the lists of this folder call a region by. */
  readonly prefix: string;
  readonly weight: number;
  readonly units: readonly Unit[];
}

interface OrganizationKind {
  readonly id: string;
  readonly type: string;
}

interface EthnicGroup {
  readonly id: string;
  readonly nameKk: string;
}

interface AwardType {
  readonly id: string;
  readonly name: Readonly<Record<'kk' | 'ru' | 'en', string | null>>;
  /** Of a sample or of true data: they are not overruled. */
  readonly hasRules: boolean;
}

/** What the application has loaded before: looked up by code, for ids differ from database to database. */
export interface Reference {
  readonly regions: readonly Region[];
  readonly groups: ReadonlyMap<string, EthnicGroup>;
  kind(code: string): OrganizationKind;
  awardType(code: string): AwardType;
  item(classifier: string, code: string): string;
}

/** Thousands of people, about 2024: synthetic people live where people live. */
const POPULATION: Readonly<Record<string, number>> = {
  10: 604, 11: 788, 15: 940, 19: 1545, 23: 704, 27: 696, 31: 1223, 33: 698, 35: 1135, 39: 828,
  43: 841, 47: 790, 55: 752, 59: 523, 61: 2148, 62: 221, 63: 727, 71: 1430, 75: 2228, 79: 1220,
}; // prettier-ignore
const ORDINARY_POPULATION = 700;

const REGION_KINDS = ['region', 'republican_city'];
const UNIT_KINDS = ['district', 'city_admin', 'city_district'];

interface AreaRow {
  id: string;
  kind: string;
  name_kk: string;
  name_ru: string | null;
  region_id: string;
  since: string | null;
  kato: string | null;
}

/** Sorted by state code and name, never by id, so that one seed means one register in every database. */
const AREAS = `
  SELECT a.id, i.code AS kind, a.name_kk, a.name_ru, a.region_id, a.start_earliest::text AS since, k.code AS kato
  FROM areas a
  JOIN classifier_items i ON i.id = a.kind_id AND i.classifier = 'area-kind'
  LEFT JOIN LATERAL (
    SELECT c.code FROM area_codes c WHERE c.area_id = a.id ORDER BY c.valid_to DESC NULLS FIRST, c.code LIMIT 1
  ) k ON true
  WHERE i.code = ANY($1) AND a.end_text IS NULL AND a.region_id IS NOT NULL
  ORDER BY k.code COLLATE "C", a.name_kk COLLATE "C"`;

function toUnit(row: AreaRow): Unit {
  return {
    id: row.id,
    kind: row.kind,
    nameKk: row.name_kk,
    nameRu: row.name_ru ?? row.name_kk,
    since: row.since === null ? null : readDay(row.since),
  };
}

async function readRegions(client: ClientBase): Promise<Region[]> {
  const { rows } = await client.query<AreaRow>(AREAS, [[...REGION_KINDS, ...UNIT_KINDS]]);
  return rows
    .filter((row) => REGION_KINDS.includes(row.kind))
    .map((row) => {
      const prefix = row.kato?.slice(0, 2) ?? '';
      const below = rows.filter((each) => each.region_id === row.id && UNIT_KINDS.includes(each.kind));
      return { ...toUnit(row), prefix, weight: POPULATION[prefix] ?? ORDINARY_POPULATION, units: below.map(toUnit) };
    });
}

function finder<T>(what: string, found: ReadonlyMap<string, T>): (code: string) => T {
  return (code) => {
    const value = found.get(code);
    if (value === undefined) throw new Error(`The reference data are not loaded: there is no ${what} “${code}”.`);
    return value;
  };
}

export async function readReference(client: ClientBase): Promise<Reference> {
  const regions = await readRegions(client);
  if (regions.length === 0) throw new Error('The reference data are not loaded: there is no region.');
  const items = await client.query<{ id: string; key: string }>(
    `SELECT id, classifier || '/' || code AS key FROM classifier_items`,
  );
  const kinds = await client.query<{ id: string; code: string; type: string }>(
    'SELECT id, code, type FROM organization_kinds',
  );
  const types = await client.query<AwardType & { code: string }>(
    `SELECT id, code, jsonb_build_object('kk', name_kk, 'ru', name_ru, 'en', name_en) AS name,
       EXISTS (SELECT FROM award_type_versions v WHERE v.type_id = t.id) AS "hasRules" FROM award_types t`,
  );
  const groups = await client.query<{ id: string; code: string; name_kk: string }>(
    'SELECT id, code, name_kk FROM ethnic_groups WHERE NOT special',
  );
  const item = finder('classifier item', new Map(items.rows.map((row) => [row.key, row.id])));
  return {
    regions,
    groups: new Map(groups.rows.map((row) => [row.code, { id: row.id, nameKk: row.name_kk }])),
    kind: finder('organization kind', new Map(kinds.rows.map((row) => [row.code, { id: row.id, type: row.type }]))),
    awardType: finder('award type', new Map(types.rows.map((row) => [row.code, row]))),
    item: (classifier, code) => item(`${classifier}/${code}`),
  };
}
