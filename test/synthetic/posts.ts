import type { Row } from './copy.js';
import { LAST_DAY, dateCells, partialDate } from './days.js';
import { STREAM, idOf } from './ids.js';
import type { Organization } from './organizations.js';
import { Random } from '../support/random.js';
import type { Reference } from './reference.js';

export type Role = 'head' | 'deputy' | 'secretary' | 'member' | 'staff';

interface Title {
  readonly role: Role;
  readonly kk: string;
  readonly ru: string;
  readonly seats: number | null;
}

const COLLEGIAL: readonly Title[] = [
  { role: 'head', kk: 'Төраға', ru: 'Председатель', seats: 1 },
  { role: 'deputy', kk: 'Төрағаның орынбасары', ru: 'Заместитель председателя', seats: 2 },
  { role: 'secretary', kk: 'Хатшы', ru: 'Секретарь', seats: 1 },
  { role: 'member', kk: 'Мүше', ru: 'Член', seats: null },
];
const INSTITUTION: readonly Title[] = [
  { role: 'head', kk: 'Директор', ru: 'Директор', seats: 1 },
  { role: 'deputy', kk: 'Директордың орынбасары', ru: 'Заместитель директора', seats: 2 },
  { role: 'secretary', kk: 'Іс жүргізуші', ru: 'Делопроизводитель', seats: 1 },
  { role: 'staff', kk: 'Қызметкер', ru: 'Сотрудник', seats: null },
];

export const POST_COLUMNS = ['id', 'organization_id', 'role_id', 'title_kk', 'title_ru', 'seats', 'position'];
export const TERM_COLUMNS = [
  'id', 'organization_id', 'number', 'name_kk', 'name_ru',
  'start_text', 'start_earliest', 'start_latest', 'end_text', 'end_earliest', 'end_latest',
]; // prettier-ignore

const POSTS_EACH = 4;
const TERMS_EACH = 16;
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI'.split(' ');

/** A composition of a body; the last one of a living body has no end. */
export interface Term {
  readonly id: string;
  readonly number: number;
  readonly start: number;
  readonly end: number | null;
}

function titles(organization: Organization): readonly Title[] {
  return organization.type === 'INSTITUTION' ? INSTITUTION : COLLEGIAL;
}

/** The post of ordinary members: of the staff in an institution. */
export function ordinaryRole(organization: Organization): Role {
  return organization.type === 'INSTITUTION' ? 'staff' : 'member';
}

export function postId(seed: number, organization: Organization, role: Role): string {
  const place = titles(organization).findIndex((title) => title.role === role);
  return idOf(seed, STREAM.post, organization.index * POSTS_EACH + place);
}

export function* postRows(seed: number, organizations: readonly Organization[], reference: Reference): Generator<Row> {
  for (const organization of organizations) {
    for (const [place, { role, kk, ru, seats }] of titles(organization).entries()) {
      const id = postId(seed, organization, role);
      yield [id, organization.id, reference.item('post-role', role), kk, ru, seats, place + 1];
    }
  }
}

/** Only bodies are formed for a term; associations and institutions simply go on. */
export function termsOf(seed: number, organization: Organization): readonly Term[] {
  if (organization.type !== 'BODY') return [];
  const random = new Random(seed, STREAM.termHistory, organization.index);
  const last = organization.dissolved ?? LAST_DAY;
  const terms: Term[] = [];
  let start = organization.founded;
  while (start < last && terms.length < TERMS_EACH) {
    const end = start + random.between(1000, 1900);
    const closed = end < last - 30 && terms.length < TERMS_EACH - 1;
    const id = idOf(seed, STREAM.term, organization.index * TERMS_EACH + terms.length);
    terms.push({ id, number: terms.length + 1, start, end: closed ? end : organization.dissolved });
    start = closed ? end : last;
  }
  return terms;
}

export function* termRows(seed: number, organizations: readonly Organization[]): Generator<Row> {
  for (const organization of organizations) {
    const random = new Random(seed, STREAM.term, organization.index, 1);
    const precision = random.chance(0.7) ? 'day' : 'year';
    for (const { id, number, start, end } of termsOf(seed, organization)) {
      const roman = ROMAN[number - 1]!;
      const dates = [partialDate(start, precision), end === null ? null : partialDate(end, precision)];
      yield [id, organization.id, number, `${roman} құрам`, `${roman} состав`, ...dates.flatMap(dateCells)];
    }
  }
}
