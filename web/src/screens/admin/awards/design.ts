/** A design of papers, as its file holds it. */
export type Design = Readonly<Record<string, unknown>>;

/** The design in the text of a file; null where there is none. */
export function designIn(text: string): Design | null {
  try {
    const read = JSON.parse(text) as unknown;
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Design) : null;
  } catch {
    return null;
  }
}
