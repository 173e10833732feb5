import type { Read } from '../events/index.js';

/** No response key of GraphQL begins so, and inside a text of JSON its quotes are escaped. */
export const SIGHT = '~seen';
/** A field among those of all types. */
export const fieldKey = (type: string, field: string): string => `${type} ${field}`;
const MARK = new RegExp(`"${SIGHT}" : "([^" ]+) ([^" ]+) ?([^"]*)", `, 'g');

/** Takes the marks out of an answer; what they tell is for the audit. */
export function takeSightings(json: string): { readonly json: string; readonly sightings: Read[] } {
  const sightings: Read[] = [];
  const clean = json.replace(MARK, (_, entity: string, entityId: string, fields: string) => {
    for (const field of fields.split(' ').filter(Boolean)) sightings.push({ entity, entityId, field });
    return '';
  });
  return { json: clean, sightings };
}
