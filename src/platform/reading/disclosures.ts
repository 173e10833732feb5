import type { Read } from '../events/index.js';

/** No response key of GraphQL begins so, and inside a text of JSON its quotes are escaped. */
export const DISCLOSURE = '~disclosed';
/** A field among those of all types. */
export const fieldKey = (type: string, field: string): string => `${type} ${field}`;
const MARK = new RegExp(`"${DISCLOSURE}":"([^" ]+) ([^" ]+) ?([^"]*)",`, 'g');

/** Takes the marks out of an answer; what they tell is for the audit. */
export function takeDisclosures(json: string): { readonly json: string; readonly disclosures: Read[] } {
  const disclosures: Read[] = [];
  const clean = json.replace(MARK, (_, entity: string, entityId: string, fields: string) => {
    for (const field of fields.split(' ').filter(Boolean)) disclosures.push({ entity, entityId, field });
    return '';
  });
  return { json: clean, disclosures };
}
