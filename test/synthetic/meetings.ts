import type { ClientBase } from 'pg';
import { Random, Shares } from '../support/random.js';
import type { Copy, Row } from './copy.js';
import { LAST_DAY, dateCells, dayText, partialDate, vaguely } from './days.js';
import { STREAM, createdAt, idOf } from './ids.js';
import type { Organization } from './organizations.js';
import type { Reference } from './reference.js';

const MEETING_COLUMNS = [
  'id', 'number', 'kind_id', 'form', 'date_text', 'date_earliest', 'date_latest', 'starts_at', 'place_kk', 'area_id', 'state', 'state_reason', 'synthetic',
  'created_at',
]; // prettier-ignore
const MEETING_BODY_COLUMNS = ['id', 'meeting_id', 'organization_id', 'position'];
const AGENDA_COLUMNS = ['id', 'meeting_id', 'number', 'title_kk'];
const RESOLUTION_COLUMNS = ['id', 'meeting_id', 'number', 'text_kk', 'outcome', 'created_at'];
const ASSIGNMENT_COLUMNS = [
  'id', 'text_kk', 'resolution_id', 'meeting_id', 'given_text', 'given_earliest', 'given_latest', 'due_on', 'state', 'state_reason', 'closed_on',
  'evidence', 'area_id', 'synthetic', 'created_at',
]; // prettier-ignore
const ADDRESSEE_COLUMNS = ['id', 'assignment_id', 'organization_id', 'responsible'];

type State = 'PLANNED' | 'INVITED' | 'HELD' | 'CLOSED' | 'CANCELLED';
const STATES = new Shares<State>([['CLOSED', 80], ['HELD', 14], ['CANCELLED', 3], ['INVITED', 1], ['PLANNED', 2]]); // prettier-ignore
const KINDS = new Shares([['ordinary', 78], ['extraordinary', 8], ['extended', 6], ['away', 5], ['joint', 3]]); // prettier-ignore
const FORMS = new Shares([['IN_PERSON', 80], ['MIXED', 12], ['REMOTE', 8]]); // prettier-ignore
const TASKS = new Shares([['DONE', 84], ['OPEN', 13], ['WITHDRAWN', 3]]); // prettier-ignore
const ITEMS = ['Жоспардың орындалуы туралы есеп', 'Алдағы іс-шаралар', 'Медиация жұмысы', 'Әртүрлі'];
const RESOLUTIONS = ['Есеп мақұлдансын', 'Іс-шаралар жоспары бекітілсін', 'Медиация кабинетінің жұмысы күшейтілсін'];
const PLACES = ['Достық үйі', 'әкімдіктің мәжіліс залы', 'мәдениет сарайы'];
const ITEMS_EACH = 3;
const YEAR = 365;

/** One made-up sitting; its resolution and its assignment have the same index. */
interface Sitting {
  readonly index: number;
  readonly body: Organization;
  readonly day: number;
  readonly state: State;
}

/** Sittings of the bodies, with what they decide and what follows. */
export class Meetings {
  private readonly bodies: readonly Organization[];

  constructor(
    private readonly seed: number,
    organizations: readonly Organization[],
    private readonly reference: Reference,
    private readonly count: number,
  ) {
    this.bodies = organizations.filter(({ type }) => type === 'BODY');
  }

  *rows(): Generator<Row> {
    for (const { index, body, day, state } of this.all()) {
      const random = this.random(index, 1);
      yield [
        this.id(index), String(random.between(1, 12)), this.reference.item('meeting-kind', KINDS.draw(random)), FORMS.draw(random),
        ...dateCells(random.chance(0.9) ? partialDate(day, 'day') : vaguely(random, day)), random.chance(0.7) ? `1${random.between(0, 7)}:00` : null,
        random.pick(PLACES), (body.unit ?? body.region).id, state, state === 'CANCELLED' ? 'кейінге қалдырылды' : null, true, createdAt(index),
      ]; // prettier-ignore
    }
  }
  *bodyRows(): Generator<Row> {
    for (const { index, body } of this.all())
      yield [idOf(this.seed, STREAM.meetingBody, index), this.id(index), body.id, 0];
  }
  *agendaRows(): Generator<Row> {
    for (const { index } of this.all())
      for (let item = 0; item < ITEMS_EACH; item++)
        yield [
          idOf(this.seed, STREAM.agendaItem, index * ITEMS_EACH + item),
          this.id(index),
          String(item + 1),
          ITEMS[(index + item) % ITEMS.length]!,
        ];
  }
  *resolutionRows(): Generator<Row> {
    for (const { index } of this.held())
      yield [
        idOf(this.seed, STREAM.resolution, index),
        this.id(index),
        '1',
        RESOLUTIONS[index % RESOLUTIONS.length]!,
        'ADOPTED',
        createdAt(index),
      ];
  }
  *assignmentRows(sourceId: string): Generator<Row> {
    for (const { index, body, day } of this.held()) {
      const random = this.random(index, 2);
      const due = day + random.between(20, 200);
      const state = TASKS.draw(random);
      const closed = state === 'OPEN' ? null : dayText(day + random.between(10, 150));
      yield [
        idOf(this.seed, STREAM.assignment, index), 'Орындалуы туралы есеп беру', idOf(this.seed, STREAM.resolution, index), this.id(index),
        ...dateCells(partialDate(day, 'day')), random.chance(0.95) ? dayText(due) : null, state, state === 'WITHDRAWN' ? 'қажеті болмады' : null, closed,
        state === 'DONE' ? JSON.stringify({ type: 'Source', id: sourceId }) : null, (body.unit ?? body.region).id, true, createdAt(index),
      ]; // prettier-ignore
    }
  }
  *addresseeRows(): Generator<Row> {
    for (const { index, body } of this.held()) {
      const { region } = body;
      const near = this.bodies.filter((each) => each.region === region);
      const addressee = this.random(index, 3).pick(near);
      yield [idOf(this.seed, STREAM.addressee, index), idOf(this.seed, STREAM.assignment, index), addressee.id, true];
    }
  }

  private *held(): Generator<Sitting> {
    for (const each of this.all()) if (each.state === 'HELD' || each.state === 'CLOSED') yield each;
  }
  private *all(): Generator<Sitting> {
    for (let index = 0; index < this.count; index++) {
      const random = this.random(index, 0);
      const body = random.pick(this.bodies);
      const state = STATES.draw(random);
      const ahead = state === 'PLANNED' || state === 'INVITED';
      const last = body.dissolved ?? LAST_DAY;
      const day = ahead
        ? LAST_DAY + random.between(YEAR, 2 * YEAR)
        : random.between(Math.min(body.founded, last), last);
      yield { index, body, day, state };
    }
  }
  private id(index: number): string {
    return idOf(this.seed, STREAM.meeting, index);
  }
  private random(index: number, matter: number): Random {
    return new Random(this.seed, STREAM.meeting, index, matter);
  }
}

/** So many of a body are on a sheet. */
const MOST_ON_SHEET = 60;
/** Whoever sat in the body that day, as the application takes the roster; who was there follows from the ids alone. */
const ATTEND = `
  INSERT INTO attendances (id, meeting_id, person_id, organization_id, membership_id, status, reason, position, created_at)
  SELECT md5(s.meeting_id::text || s.person_id::text)::uuid, s.meeting_id, s.person_id, s.organization_id, s.membership_id,
      CASE WHEN s.state = 'INVITED' THEN 'NOT_RECORDED' WHEN s.chance < 76 THEN 'PRESENT' WHEN s.chance < 82 THEN 'REMOTE' WHEN s.chance < 92 THEN 'EXCUSED' ELSE 'ABSENT' END,
      CASE WHEN s.state <> 'INVITED' AND s.chance >= 82 AND s.chance < 92 THEN 'іссапар' END, s.position, s.created_at
    FROM (SELECT x.id AS meeting_id, x.state, x.created_at, r.*, abs(hashtext(x.id::text || r.person_id::text)) % 100 AS chance
      FROM meetings x JOIN meeting_bodies b ON b.meeting_id = x.id CROSS JOIN LATERAL (
        SELECT d.*, row_number() OVER (ORDER BY d.post_position, d.person_name COLLATE "kk-x-icu", d.membership_id)::integer AS position FROM (
          SELECT DISTINCT ON (m.person_id) m.person_id, m.organization_id, m.id AS membership_id, m.post_position, m.person_name FROM memberships m
            WHERE m.organization_id = b.organization_id AND m.held @> x.date_latest ORDER BY m.person_id, m.post_position, m.id) d) r
      WHERE x.synthetic AND x.state IN ('INVITED', 'HELD', 'CLOSED') AND r.position <= ${MOST_ON_SHEET}) s`;

/** After the memberships, of which the sheets are made. */
export async function copyMeetings(client: ClientBase, copy: Copy, made: Meetings, sourceId: string): Promise<void> {
  await copy('meetings', MEETING_COLUMNS, made.rows());
  await copy('meeting_bodies', MEETING_BODY_COLUMNS, made.bodyRows());
  await copy('agenda_items', AGENDA_COLUMNS, made.agendaRows());
  await client.query(ATTEND);
  await copy('resolutions', RESOLUTION_COLUMNS, made.resolutionRows());
  await copy('assignments', ASSIGNMENT_COLUMNS, made.assignmentRows(sourceId));
  await copy('assignment_addressees', ADDRESSEE_COLUMNS, made.addresseeRows());
}
