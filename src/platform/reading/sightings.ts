/** Guarded fields of one record that went out with an answer. */
export interface Sighting {
  readonly entity: string;
  readonly entityId: string;
  /** The names of the fields, separated by blanks. */
  readonly field: string;
}

/** No response key of GraphQL begins so, and inside a text of JSON its quotes are escaped. */
export const SIGHT = '~seen';
const MARK = new RegExp(`"${SIGHT}" : "([^" ]+) ([^" ]+) ?([^"]*)", `, 'g');

/** Takes the marks out of an answer; what they tell is for the audit. */
export function takeSightings(json: string): { readonly json: string; readonly sightings: Sighting[] } {
  const sightings: Sighting[] = [];
  const clean = json.replace(MARK, (_, entity: string, entityId: string, field: string) => {
    if (field) sightings.push({ entity, entityId, field });
    return '';
  });
  return { json: clean, sightings };
}
