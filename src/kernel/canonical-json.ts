/**
 * JSON in the one form of RFC 8785: no blanks, the keys of every object in the order of their UTF-16 code units, strings and
 * numbers as ECMAScript writes them. What two programs agree on byte for byte, so that it can be hashed and signed.
 * Takes plain JSON values; a number that JSON cannot hold is an error.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
  }
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    throw new Error(`JSON cannot hold ${String(value)}`);
  return JSON.stringify(value);
}
