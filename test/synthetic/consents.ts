import type { Row } from './copy.js';
import { dayOf, dayText } from './days.js';
import { STREAM, idOf } from './ids.js';
import type { People } from './people.js';
import { Random } from '../support/random.js';
import type { Reference } from './reference.js';

export const CONSENT_COLUMNS = [
  'id', 'person_id', 'purpose_id', 'fields', 'given_on', 'withdrawn_on', 'allows_publication', 'form',
]; // prettier-ignore

const [FIRST, LAST] = [dayOf(2015), dayOf(2024)];

/** Three in ten have agreed to their photograph being published; some of them have thought better of it. */
export function* consentRows(people: People, reference: Reference): Generator<Row> {
  const purpose = reference.item('consent-purpose', 'photo_publication');
  for (let index = 0; index < people.count; index++) {
    const random = new Random(people.seed, STREAM.consent, index, 1);
    if (!random.chance(0.3)) continue;
    const given = random.between(FIRST, LAST);
    const withdrawn = random.chance(0.15) ? dayText(random.between(given, LAST)) : null;
    const id = idOf(people.seed, STREAM.consent, index);
    yield [
      id,
      people.id(index),
      purpose,
      '{photo}',
      dayText(given),
      withdrawn,
      true,
      random.chance(0.8) ? 'PAPER' : 'ELECTRONIC',
    ];
  }
}
