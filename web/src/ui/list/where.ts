import { useRouter } from '@tanstack/react-router';
import type { ListSearch } from './list-search.js';

/** A filter of the API as it is, in the address: a number leads to the very records that it counts. */
export function whereOf({ where = '' }: ListSearch): object | undefined {
  try {
    const filter: unknown = JSON.parse(where);
    return typeof filter === 'object' && filter !== null && !Array.isArray(filter) ? filter : undefined;
  } catch {
    return undefined;
  }
}

/** The screens of lists, by the root field; those of one type are a list narrowed to it. */
const SCREENS: Readonly<Record<string, readonly [path: string, narrowed?: ListSearch]>> = {
  associations: ['/organizations', { type: 'ASSOCIATION' }],
  bodies: ['/organizations', { type: 'BODY' }],
  institutions: ['/organizations', { type: 'INSTITUTION' }],
  earlyWarnings: ['/warnings'],
  awards: ['/awards/given'],
  awardDecisions: ['/awards/decisions'],
  nominations: ['/awards/nominations'],
  certificates: ['/awards/certificates'],
  certificateBooks: ['/awards/books'],
  accreditationApplications: ['/accreditation-applications'],
  meetingRules: ['/meeting-rules'],
  mediationCases: ['/mediation-cases'],
  accounts: ['/admin/accounts'],
  roles: ['/admin/roles'],
  grants: ['/admin/grants'],
  accessRequests: ['/admin/requests'],
  exports: ['/admin/exports'],
  oddPaperChecks: ['/admin/paper-checks'],
  organizationKinds: ['/admin/organization-kinds'],
  classifierItems: ['/admin/classifiers'],
  ethnicGroups: ['/admin/ethnic-groups'],
  areas: ['/admin/areas'],
  awardTypes: ['/admin/award-types'],
  paperTemplates: ['/admin/paper-templates'],
};

export interface ListAddress {
  readonly to: string;
  readonly search: ListSearch;
}

/** Where a list is shown with a filter; undefined: no screen shows it. */
export type ToList = (list: string, filter?: object, more?: ListSearch) => ListAddress | undefined;

/** The way from a number to its list, as far as there is a screen of it. */
export function useToList(): ToList {
  const paths = useRouter().routesByPath as Readonly<Record<string, unknown>>;
  return (list, filter = {}, more = {}) => {
    const [to, narrowed = {}] = SCREENS[list] ?? [`/${list}`];
    if (!(to in paths)) return undefined;
    const where = Object.keys(filter).length > 0 ? { where: JSON.stringify(filter) } : {};
    return { to, search: { ...narrowed, ...more, ...where } };
  };
}
