import {
  IconBellExclamation,
  IconBuildingCommunity,
  IconCalendar,
  IconChartBar,
  IconChecklist,
  IconCode,
  IconGavel,
  IconHome,
  IconIdBadge2,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
export interface NavItem {
  readonly to: string;
  /** Key of its name in `common`. */
  readonly name: string;
  readonly icon: Icon;
  /** Whoever lacks all of these is not offered it; none: everybody is. */
  readonly needs?: readonly string[];
}

/** The ways into the desk, as one meets them from morning to evening. */
export const NAV: readonly NavItem[] = [
  { to: '/', name: 'nav.home', icon: IconHome },
  { to: '/people', name: 'nav.people', icon: IconUsers, needs: ['people.read'] },
  {
    to: '/organizations',
    name: 'nav.organizations',
    icon: IconBuildingCommunity,
    needs: ['organizations.read'],
  },
  { to: '/memberships', name: 'nav.memberships', icon: IconIdBadge2, needs: ['memberships.read'] },
  { to: '/calendar', name: 'nav.calendar', icon: IconCalendar, needs: ['meetings.read'] },
  { to: '/meetings', name: 'nav.meetings', icon: IconGavel, needs: ['meetings.read'] },
  { to: '/assignments', name: 'nav.assignments', icon: IconChecklist, needs: ['assignments.read'] },
  { to: '/warnings', name: 'nav.warnings', icon: IconBellExclamation, needs: ['overview.read'] },
  { to: '/numbers', name: 'nav.numbers', icon: IconChartBar, needs: ['statistics.read'] },
  { to: '/ask', name: 'nav.ask', icon: IconCode, needs: ['statistics.read'] },
];
