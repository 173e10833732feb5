/** What is known of a record, in one line. */
export const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
