/** Where the page of a record is, by the type of it. A type without a page has none. */
const PAGES: Readonly<Record<string, string>> = {
  Person: 'people',
  Body: 'organizations',
  Association: 'organizations',
  Institution: 'organizations',
  Nomination: 'awards/nominations',
  AwardDecision: 'awards/decisions',
  Certificate: 'awards/certificates',
  CertificateBook: 'awards/books',
  Meeting: 'meetings',
  Assignment: 'assignments',
};

export function recordAddress(type: string | undefined, id: string): string | undefined {
  const page = type === undefined ? undefined : PAGES[type];
  return page && `/${page}/${id}`;
}
