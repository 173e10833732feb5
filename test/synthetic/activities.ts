import { foldedName } from '../../src/kernel/search-key.js';
import { Random, Shares } from '../support/random.js';
import type { Row } from './copy.js';
import { dateCells, dayOf, LAST_DAY, partialDate, type Precision } from './days.js';
import { createdAt, idOf, STREAM } from './ids.js';
import type { Organization } from './organizations.js';
import type { Reference } from './reference.js';

export const CAMPAIGN_COLUMNS = [
  'id', 'title_kk', 'occasion_id', 'start_text', 'start_earliest', 'start_latest', 'level_id', 'synthetic', 'created_at',
]; // prettier-ignore
export const EVENT_COLUMNS = [
  'id', 'kind_id', 'title_kk', 'start_text', 'start_earliest', 'start_latest', 'campaign_id', 'area_id', 'synthetic', 'created_at',
]; // prettier-ignore
export const CONTRIBUTION_COLUMNS = [
  'id', 'kind_id', 'campaign_id', 'date_text', 'date_earliest', 'date_latest', 'amount', 'amount_qualifier', 'area_id', 'synthetic', 'created_at',
]; // prettier-ignore
export const PARTY_COLUMNS = ['id', 'subject_type', 'subject_id', 'role_id', 'organization_id', 'name'];
export const NUMBER_COLUMNS = ['id', 'subject_type', 'subject_id', 'of_id', 'value', 'qualifier'];

const FIRST_DAY = dayOf(2016);
const PRECISION = new Shares<Precision | 'unknown'>([['day', 80], ['month', 12], ['year', 5], ['unknown', 3]]); // prettier-ignore
const QUALIFIER = new Shares([['EXACT', 70], ['AT_LEAST', 20], ['ABOUT', 10]]); // prettier-ignore
const KINDS = new Shares([
  ['round_table', 18], ['briefing', 12], ['concert', 14], ['exhibition', 8], ['festival', 6], ['seminar', 12], ['training', 10], ['debate', 5],
  ['run', 3], ['opening', 4], ['ceremony', 8],
]); // prettier-ignore
const GIVEN = new Shares([['money', 25], ['food', 35], ['goods', 20], ['hot_meal', 12], ['treatment', 5], ['service', 3]]); // prettier-ignore
const UNITS = new Shares([['person', 50], ['family', 40], ['organization', 10]]); // prettier-ignore
const THEMES = [
  'Бірлігіміз – әралуандықта', 'Тілге құрмет', 'Достық шаңырағы', 'Ортақ үйіміз – Қазақстан', 'Татулық – тірегіміз', 'Наурыз – жыл басы', 'Жастар және бірлік',
  'Ұрпақтар сабақтастығы',
]; // prettier-ignore
const CAMPAIGNS = ['Мейірімділік керуені', 'Жылу', 'Мектепке жол', 'Жанашыр жүрек', 'Қайырымды іс'];
const OCCASIONS = ['nauryz', 'disaster', 'school_year', 'republic_day', 'other'];

/** What the organizations of the register did in ten years: each row is made anew from the seed, nothing is kept. */
export class Activities {
  constructor(
    private readonly seed: number,
    private readonly organizations: readonly Organization[],
    private readonly reference: Reference,
  ) {}

  /** One of each name in each of the ten years. */
  *campaigns(): Generator<Row> {
    for (let index = 0; index < CAMPAIGNS.length * 10; index++) {
      const i = index % CAMPAIGNS.length;
      const day = dateCells(partialDate(dayOf(2016 + Math.floor(index / CAMPAIGNS.length)), 'year'));
      const [occasion, level] = [
        this.reference.item('occasion', OCCASIONS[i]!),
        this.reference.item('level', 'republic'),
      ];
      yield [this.campaign(index), `«${CAMPAIGNS[i]!}»`, occasion, ...day, level, true, createdAt(index)];
    }
  }

  *events(count: number): Generator<Row> {
    for (let index = 0; index < count; index++) {
      const { random, organization, date } = this.facts(STREAM.eventFacts, index);
      const kind = this.reference.item('event-kind', KINDS.draw(random));
      const campaign = random.chance(0.1) ? this.anyCampaign(random) : null;
      const area = (organization.unit ?? organization.region).id;
      yield [
        this.event(index),
        kind,
        this.title(random, organization),
        ...date,
        campaign,
        area,
        true,
        createdAt(index),
      ];
    }
  }

  *contributions(count: number): Generator<Row> {
    for (let index = 0; index < count; index++) {
      const { random, organization, date } = this.facts(STREAM.contributionFacts, index);
      const kind = this.reference.item('contribution-kind', GIVEN.draw(random));
      const campaign = random.chance(0.6) ? this.anyCampaign(random) : null;
      const amount = random.chance(0.7) ? random.between(1, 400) * 5000 : null;
      const area = (organization.unit ?? organization.region).id;
      yield [
        this.contribution(index),
        kind,
        campaign,
        ...date,
        amount,
        QUALIFIER.draw(random),
        area,
        true,
        createdAt(index),
      ];
    }
  }

  /** The organizer of each event, to some a guest beside; the donor of each contribution. */
  *parties(events: number, contributions: number): Generator<Row> {
    let entry = 0;
    const row = (type: string, subject: string, role: string, organization: string | null, name: string | null): Row =>
      [idOf(this.seed, STREAM.party, entry++), type, subject, this.reference.item('party-role', role), organization, name]; // prettier-ignore
    for (let index = 0; index < events; index++) {
      const { random, organization } = this.facts(STREAM.eventFacts, index);
      yield row('Event', this.event(index), 'organizer', organization.id, null);
      if (random.chance(0.4)) yield row('Event', this.event(index), 'guest', null, 'қонақтар');
    }
    for (let index = 0; index < contributions; index++)
      yield row('Contribution', this.contribution(index), 'donor', this.facts(STREAM.contributionFacts, index).organization.id, null);
  } // prettier-ignore

  *numbers(events: number, contributions: number): Generator<Row> {
    let entry = 0;
    const row = (random: Random, type: string, subject: string, of: string): Row =>
      [idOf(this.seed, STREAM.number, entry++), type, subject, of, random.chance(0.9) ? random.between(3, 400) : null, QUALIFIER.draw(random)]; // prettier-ignore
    for (let index = 0; index < events; index++) {
      const random = new Random(this.seed, STREAM.number, index);
      if (random.chance(0.6))
        yield row(random, 'Event', this.event(index), this.reference.item('activity-number', 'participants'));
    }
    for (let index = 0; index < contributions; index++) {
      const random = new Random(this.seed, STREAM.number, events + index);
      yield row(random, 'Contribution', this.contribution(index), this.reference.item('beneficiary-unit', UNITS.draw(random)));
    }
  } // prettier-ignore

  *searchRows(events: number): Generator<Row> {
    let entry = 0;
    for (let index = 0; index < events; index++) {
      const { random, organization } = this.facts(STREAM.eventFacts, index);
      KINDS.draw(random);
      if (random.chance(0.1)) this.anyCampaign(random);
      const form = this.title(random, organization);
      const { plain, key, folding } = foldedName(form);
      yield [idOf(this.seed, STREAM.titleSearchName, entry++), 'Event', this.event(index), 'OFFICIAL', form, plain, key, folding];
    }
  } // prettier-ignore

  private facts(stream: number, index: number): { random: Random; organization: Organization; date: Row } {
    const random = new Random(this.seed, stream, index);
    const [organization, precision] = [random.pick(this.organizations), PRECISION.draw(random)];
    const day = random.between(FIRST_DAY, LAST_DAY);
    return { random, organization, date: dateCells(precision === 'unknown' ? null : partialDate(day, precision)) };
  }
  private title(random: Random, { unit, region }: Organization): string {
    return `«${random.pick(THEMES)}» – ${(unit ?? region).nameKk}`;
  }
  private anyCampaign(random: Random): string {
    return this.campaign(random.between(0, CAMPAIGNS.length * 10 - 1));
  }
  private campaign(index: number): string {
    return idOf(this.seed, STREAM.campaign, index);
  }
  private event(index: number): string {
    return idOf(this.seed, STREAM.event, index);
  }
  private contribution(index: number): string {
    return idOf(this.seed, STREAM.contribution, index);
  }
}
