import type { Language } from '../../../kernel/language.js';
import type { Paper, Text } from '../../../platform/typesetting/index.js';

/** A person or an organization as it is printed. */
interface Named {
  readonly name: Text;
  readonly capacity?: Text | null;
}
export interface Honoured extends Named {
  readonly award: Text;
  readonly number?: string | null;
}
export interface Registered extends Named {
  readonly number: string;
  readonly decision?: Text | null;
  readonly presented?: string | null;
  readonly state: Text;
}
export interface Addressee extends Named {
  readonly address?: Text | null;
}

/** The annex of a decision (`annex.json`): all whom it honours, in its own order. */
export const annexOf = (decision: Text, recipients: readonly Honoured[], language: Language): Paper => ({
  languages: [language],
  values: {
    decision,
    rows: recipients.map(({ name, capacity, award, number }, at) => ({
      order: String(at + 1),
      recipient: name,
      capacity,
      award,
      number,
    })),
  },
});

/** The sheet of a year in the book of an award (`register.json`), by number. */
export const registerOf = (year: number, award: Text, entries: readonly Registered[], language: Language): Paper => ({
  languages: [language],
  values: {
    year: String(year),
    award,
    rows: entries.map(({ name, ...entry }) => ({ ...entry, recipient: name })),
  },
});

/** Envelopes (`envelope.json`), one page each. */
export const envelopesOf = (sender: Text, addressees: readonly Addressee[], language: Language): Paper[] =>
  addressees.map(({ name, capacity, address }) => ({
    languages: [language],
    values: { sender, recipient: name, capacity, address },
  }));

export interface Seating {
  readonly language: Language;
  readonly seatsInRow: number;
}

/** As PostgreSQL sorts with `kk-x-icu`: ә after а, қ after к, whatever the language of the list. */
const KAZAKH = new Intl.Collator('kk');

/** The list at the door of a ceremony (`seating.json`): guests in Kazakh order, each with a seat, row after row. */
export function seatingOf(ceremony: Text, guests: readonly Honoured[], { language, seatsInRow }: Seating): Paper {
  const printed = ({ name }: Named): string => (typeof name === 'string' ? name : (name[language] ?? ''));
  const rows = guests
    .toSorted((a, b) => KAZAKH.compare(printed(a), printed(b)))
    .map(({ name, capacity, award }, at) => ({
      order: String(at + 1),
      guest: name,
      capacity,
      award,
      row: String(Math.floor(at / seatsInRow) + 1),
      place: String((at % seatsInRow) + 1),
    }));
  return { languages: [language], values: { ceremony, rows } };
}
