/** The anchor of the handbook that tells of a screen; what is below an address is told of with it. */
export const TOPICS: Readonly<Record<string, string>> = {
  '/': 'everybody-home',
  '/account': 'everybody-account',
  '/people': 'secretary-people',
  '/people/new': 'secretary-register-person',
  '/organizations': 'secretary-organizations',
  '/organizations/new': 'secretary-register-organization',
  '/areas': 'secretary-organizations',
  '/memberships': 'secretary-memberships',
  '/vacancies': 'secretary-appoint',
  '/terms': 'secretary-terms',
  '/calendar': 'secretary-plan-meeting',
  '/meetings': 'secretary-hold-meeting',
  '/meetings/new': 'secretary-plan-meeting',
  '/resolutions': 'secretary-hold-meeting',
  '/meeting-rules': 'administrator-reference',
  '/assignments': 'secretary-assignments',
  '/events': 'secretary-events',
  '/campaigns': 'secretary-aid',
  '/contributions': 'secretary-aid',
  '/programmes': 'secretary-programmes',
  '/projects': 'secretary-programmes',
  '/contests': 'secretary-programmes',
  '/memoranda': 'secretary-programmes',
  '/facilities': 'secretary-facilities',
  '/mediation': 'secretary-mediation',
  '/accreditations': 'secretary-accreditation',
  '/warnings': 'analyst-warnings',
  '/numbers': 'analyst-numbers',
  '/ask': 'analyst-ask',
  '/awards': 'award-officer-day',
  '/awards/nominations': 'award-officer-check',
  '/awards/nominations/new': 'secretary-propose',
  '/awards/decisions': 'approver-decide',
  '/awards/decisions/new': 'award-officer-decision',
  '/awards/given': 'award-officer-present',
  '/awards/given/new': 'award-officer-past',
  '/awards/certificates': 'award-officer-print',
  '/awards/books': 'award-officer-forms',
  '/admin': 'administrator-account',
  '/admin/accounts': 'administrator-account',
  '/admin/roles': 'administrator-roles',
  '/admin/grants': 'administrator-grants',
  '/admin/requests': 'secretary-requests',
  '/admin/tokens': 'administrator-tokens',
  '/admin/audit': 'auditor-changes',
  '/admin/exports': 'auditor-exports',
  '/admin/paper-checks': 'auditor-checks',
  '/admin/organization-kinds': 'administrator-reference',
  '/admin/classifiers': 'administrator-reference',
  '/admin/ethnic-groups': 'administrator-reference',
  '/admin/areas': 'administrator-reference',
  '/admin/award-types': 'administrator-award-types',
  '/admin/paper-templates': 'administrator-templates',
};

/** Undefined: the handbook tells nothing of it. */
export function topicOf(address: string): string | undefined {
  if (address === '/') return TOPICS['/'];
  for (let path = address; path; path = path.slice(0, path.lastIndexOf('/'))) {
    const topic = TOPICS[path];
    if (topic) return topic;
  }
  return undefined;
}
