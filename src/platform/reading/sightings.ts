import type { Read } from '../events/index.js';

/** No response key of GraphQL begins so, and inside a text of JSON its quotes are escaped. */
export const SIGHT = '~seen';
const MARK = new RegExp(`"${SIGHT}" : "([^" ]+) ([^" ]+) ?([^"]*)", `, 'g');

/** Takes the marks out of an answer; what they tell is for the audit. */
export function takeSightings(json: string): { readonly json: string; readonly sightings: Read[] } {
  const sightings: Read[] = [];
  const clean = json.replace(MARK, (_, entity: string, entityId: string, field: string) => {
    if (field) sightings.push({ entity, entityId, field });
    return '';
  });
  return { json: clean, sightings };
}
