/** Names of values and deeds come in small letters; a button and a heading begin with a capital one. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
