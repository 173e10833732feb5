import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../../kernel/uuid.js';
import { Hourly, UnitOfWork } from '../../platform/database/index.js';
import { personReading } from './person.reading.js';
import { PublishedNumberEntity } from './published-number.entity.js';
import { publishedNumbers } from './published-numbers.reading.js';
import { restOf, roundedAfter } from './published-numbers.rules.js';

const LOCK = 7_461_906;

const SUBJECTS = [...new Set(Object.values(publishedNumbers.subjects))];
/** The columns that tell something guarded. */
const VALUES = ['birth_decade', 'age_band', 'ethnic_group_id'];

/** The values of one person, of a subject; of all others none. */
const valuesOf = (subject: string): string[] =>
  VALUES.map((column) => {
    const [name] = Object.entries(publishedNumbers.columns).find((each) => each[1] === column)!;
    const isOfSubject = publishedNumbers.subjects[name] === subject;
    return `${isOfSubject ? personReading.groups![name]!.key((each) => `p.${each}`) : 'NULL'} AS ${column}`;
  });

/** The people by region and values, and how many of them were recorded since their region was published. */
const counts = (subject: string): string => `
  SELECT region_id AS "regionId", to_json(ARRAY[${VALUES.map((each) => `${each}::text`).join(', ')}]) AS values, count(*)::integer AS count,
    count(*) FILTER (WHERE created_at > coalesce(published_at, '-infinity'))::integer AS recorded, max(published_at) AS "publishedAt"
  FROM (SELECT p.region_id, p.created_at, o.published_at, ${valuesOf(subject).join(', ')} FROM people p
    LEFT JOIN (SELECT region_id, max(published_at) AS published_at FROM published_numbers WHERE subject = $1 GROUP BY region_id) o
      ON o.region_id IS NOT DISTINCT FROM p.region_id WHERE p.voided_at IS NULL) r
  GROUP BY region_id, ${VALUES.join(', ')} ORDER BY region_id, ${VALUES.join(', ')}`;

type Values = readonly [birthDecade: string | null, ageBand: string | null, ethnicGroupId: string | null];
interface Row {
  readonly regionId: string | null;
  readonly values: Values;
  readonly count: number;
  readonly recorded: number;
  readonly publishedAt: Date | null;
}

/** Finds the numbers by guarded groups that everybody may know who may count: again and again, but anew only after many changes. */
@Injectable()
export class PublishedNumbers extends Hourly {
  constructor(unit: UnitOfWork) {
    super(unit, LOCK);
  }

  protected override async work(db: EntityManager, now: Date): Promise<void> {
    for (const subject of SUBJECTS) await publishSubject(db, subject, now);
  }
}

async function publishSubject(db: EntityManager, subject: string, now: Date): Promise<void> {
  const before = inRegions(await db.findBy(PublishedNumberEntity, { subject }));
  const rows = await db.query<Row[]>(counts(subject), [subject]);
  const regions = [...inRegions(rows)];
  const found = regions.flatMap(([regionId, own]) => numbersOf(own, before.get(regionId) ?? [], now).map((each) => ({ id: uuidv7(), subject, regionId, ...each }))); // prettier-ignore
  await db.delete(PublishedNumberEntity, { subject });
  await db.insert(PublishedNumberEntity, found);
}

function inRegions<Row extends { readonly regionId: string | null }>(rows: readonly Row[]): Map<string | null, Row[]> {
  const regions = new Map<string | null, Row[]>();
  for (const row of rows) regions.set(row.regionId, [...(regions.get(row.regionId) ?? []), row]);
  return regions;
}

type Numbers = Pick<PublishedNumberEntity, 'birthDecade' | 'ageBand' | 'ethnicGroupId' | 'count' | 'publishedAt'>;

/** Of one region: those with a value, and the rest. */
function numbersOf(rows: readonly Row[], published: readonly PublishedNumberEntity[], now: Date): Numbers[] {
  const before = new Map(
    published.map((each) => [keyOf([each.birthDecade, each.ageBand, each.ethnicGroupId]), each.count]),
  );
  before.delete(UNKNOWN);
  const known = new Map(rows.map(({ values, count }) => [keyOf(values), count]));
  known.delete(UNKNOWN);
  const total = sumOf(rows.map(({ count }) => count));
  const recorded = sumOf(rows.map((each) => each.recorded));
  const anew = roundedAfter(before, { total, recorded, known });
  const rounded = anew ?? before;
  const publishedAt = anew ? now : rows[0]!.publishedAt;
  const all = [...rounded, [UNKNOWN, restOf(total, rounded)] as const].filter(([, count]) => count > 0);
  return all.map(([key, count]) => ({ ...ofKey(key), count, publishedAt }));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const keyOf = (values: readonly (string | number | null)[]): string =>
  JSON.stringify(values.map((each) => (each === null ? null : String(each))));
const UNKNOWN = keyOf([null, null, null]);
function ofKey(key: string): Pick<Numbers, 'birthDecade' | 'ageBand' | 'ethnicGroupId'> {
  const [decade, band, ethnicGroupId] = JSON.parse(key) as Values;
  const whole = (text: string | null): number | null => (text === null ? null : Number(text));
  return { birthDecade: whole(decade), ageBand: whole(band), ethnicGroupId };
}
