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
  Award: 'awards',
  Event: 'events',
  Campaign: 'campaigns',
  Contribution: 'contributions',
  Programme: 'programmes',
  Project: 'projects',
  Contest: 'contests',
  Memorandum: 'memoranda',
  Facility: 'facilities',
  Mediator: 'mediators',
  Training: 'trainings',
  MediationCase: 'mediation-cases',
  AccreditationApplication: 'accreditation-applications',
  Accreditation: 'accreditations',
};

/** Pages that are only for some of those who are told that there is such a record. */
export const READ_BY: Readonly<Record<string, string>> = { MediationCase: 'mediation.cases.read' };

export function recordAddress(type: string | undefined, id: string): string | undefined {
  const page = type === undefined ? undefined : PAGES[type];
  return page && `/${page}/${id}`;
}
