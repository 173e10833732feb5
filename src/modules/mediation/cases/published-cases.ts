import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { today, type Day } from '../../../kernel/clock.js';
import { ANEW } from '../../../kernel/publishing.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import { Hourly, UnitOfWork } from '../../../platform/database/index.js';
import { literal } from '../../../platform/reading/index.js';
import { CABINETS } from '../cabinets.js';
import { COURSES, OUTCOMES } from './mediation-case.actions.js';
import { PublishedCaseEntity } from './published-case.entity.js';
import { roundedAlike, type Counted } from './published-cases.rules.js';

/** An advisory lock. */
const LOCK = 7_461_907;

/** By what cases are told. */
interface Subject {
  /** Of a case. */
  readonly value: string;
  /** The values that are possible in a year by what everybody knows on a day: rows of `value`. */
  readonly possible: (year: number, day: Day) => string;
}
const among = (values: readonly string[]): string => `SELECT unnest(ARRAY[${values.map(literal).join(', ')}]) AS value`;

const SUBJECTS: Readonly<Record<string, Subject>> = {
  CABINET: {
    value: 'c.cabinet_id',
    possible: (year) =>
      `SELECT f.id AS value FROM facilities f JOIN classifier_items k ON k.id = f.kind_id
       WHERE k.code IN (${CABINETS.map(literal).join(', ')}) AND f.voided_at IS NULL
         AND (f.opened_earliest <= '${year}-12-31') IS NOT FALSE AND (f.closed_latest >= '${year}-01-01') IS NOT FALSE`,
  },
  MONTH: {
    value: `CASE WHEN date_trunc('month', c.received_earliest) = date_trunc('month', c.received_latest) THEN to_char(c.received_earliest, 'YYYY-MM') END`,
    possible: (year, day) =>
      `SELECT to_char(m, 'YYYY-MM') AS value FROM generate_series('${year}-01-01'::date, '${year}-12-31', '1 month') m WHERE m <= '${day}'`,
  },
  KIND: {
    value: 'c.kind_id',
    possible: (year) =>
      `SELECT i.id AS value FROM classifier_items i WHERE i.classifier = 'dispute-kind' AND (i.retired_on > '${year}-01-01') IS NOT FALSE`,
  },
  COURSE: { value: 'c.course', possible: () => among(COURSES) },
  OUTCOME: {
    value: `CASE WHEN c.stage IN (${OUTCOMES.map(literal).join(', ')}) THEN c.stage END`,
    possible: () => among(OUTCOMES),
  },
}; // prettier-ignore

/** The years, with how many cases were recorded, and how many of those counted came a stage further, since they were last published. */
const YEARS = `
  SELECT c.received_year AS year, max(p.counted_until) AS "countedUntil",
    count(*) FILTER (WHERE c.created_at > coalesce(p.counted_until, '-infinity'))::integer AS recorded,
    count(*) FILTER (WHERE c.created_at <= p.counted_until AND c.advanced_at > p.published_at)::integer AS advanced
  FROM mediation_cases c
  LEFT JOIN (SELECT received_year, max(counted_until) AS counted_until, max(published_at) AS published_at FROM published_cases GROUP BY received_year) p
    ON p.received_year = c.received_year
  WHERE c.voided_at IS NULL AND c.created_at <= $1 GROUP BY c.received_year ORDER BY c.received_year`;

interface Year {
  readonly year: number;
  readonly countedUntil: Date | null;
  readonly recorded: number;
  readonly advanced: number;
}

/** Finds the numbers of cases that everybody may know who counts: again and again, but anew only after many changes. */
@Injectable()
export class PublishedCases extends Hourly {
  constructor(unit: UnitOfWork) {
    super(unit, LOCK);
  }

  protected override async work(db: EntityManager, now: Date): Promise<void> {
    for (const { year, countedUntil, recorded, advanced } of await db.query<Year[]>(YEARS, [now])) {
      if (recorded >= ANEW) await publishYear(db, year, now, now);
      // Which cases are counted stays the same, lest few new ones be seen among many old ones.
      else if (countedUntil && advanced >= ANEW) await publishYear(db, year, now, countedUntil);
    }
  }
}

async function publishYear(db: EntityManager, year: number, publishedAt: Date, countedUntil: Date): Promise<void> {
  const names = Object.keys(SUBJECTS);
  const counted: Counted[] = [];
  for (const name of names) counted.push(await countedBy(db, name, year, publishedAt, countedUntil));
  const [{ total }] = await db.query<[{ total: number }]>(
    'SELECT count(*)::integer AS total FROM mediation_cases WHERE voided_at IS NULL AND received_year = $1 AND created_at <= $2',
    [year, countedUntil],
  );
  const { total: sure, told } = roundedAlike(total, counted);
  const rows = names.flatMap((subject, i) => {
    const rest = [...told[i]!.values()].reduce((left, count) => left - count, sure);
    return [...told[i]!, [null, rest] as const].filter(([, count]) => count > 0).map(([value, count]) => ({ subject, count, ...valueOf(subject, value) }));
  });
  await db.delete(PublishedCaseEntity, { receivedYear: year });
  await db.insert(PublishedCaseEntity, rows.map((row) => ({ id: uuidv7(), receivedYear: year, countedUntil, publishedAt, ...row })));
} // prettier-ignore

async function countedBy(
  db: EntityManager,
  name: string,
  year: number,
  now: Date,
  countedUntil: Date,
): Promise<Counted> {
  const { value, possible } = SUBJECTS[name]!;
  const values = await db.query<{ value: string }[]>(
    `SELECT p.value::text AS value FROM (${possible(year, today(now))}) p ORDER BY 1`,
  );
  const rows = await db.query<{ value: string; count: number }[]>(
    `SELECT (${value})::text AS value, count(*)::integer AS count FROM mediation_cases c
     WHERE c.voided_at IS NULL AND c.received_year = $1 AND c.created_at <= $2 AND (${value}) IS NOT NULL GROUP BY 1`,
    [year, countedUntil],
  );
  return { possible: values.map((row) => row.value), counts: new Map(rows.map((row) => [row.value, row.count])) };
}

const PROPERTIES: Readonly<Record<string, keyof PublishedCaseEntity>> = {
  CABINET: 'cabinetId',
  MONTH: 'receivedMonth',
  KIND: 'kindId',
  COURSE: 'course',
  OUTCOME: 'outcome',
};
const valueOf = (subject: string, value: string | null): Partial<PublishedCaseEntity> => ({
  [PROPERTIES[subject]!]: value,
});
