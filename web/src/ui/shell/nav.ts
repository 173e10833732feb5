import {
  IconAward,
  IconBellExclamation,
  IconBuilding,
  IconBuildingCommunity,
  IconCalendar,
  IconCalendarEvent,
  IconCertificate,
  IconChartBar,
  IconChecklist,
  IconCode,
  IconGavel,
  IconHeartHandshake,
  IconHelp,
  IconHome,
  IconIdBadge2,
  IconMessages,
  IconSettings,
  IconTargetArrow,
  IconUsers,
} from '@tabler/icons-react';
import { ADMIN_NAV } from './nav-admin.js';
import { isAt, type NavItem } from './nav-item.js';

/** The ways into the desk, as one meets them from morning to evening. */
export const NAV: readonly NavItem[] = [
  { to: '/', name: 'nav.home', icon: IconHome },
  { to: '/people', name: 'nav.people', icon: IconUsers, needs: ['people.read'], section: 'nav.register' },
  { to: '/organizations', name: 'nav.organizations', icon: IconBuildingCommunity, needs: ['organizations.read'] },
  { to: '/memberships', name: 'nav.memberships', icon: IconIdBadge2, needs: ['memberships.read'] },
  { to: '/awards', name: 'nav.awards', icon: IconAward, needs: ['awards.read', 'nominations.read'] },
  {
    to: '/accreditations',
    name: 'nav.accreditation',
    icon: IconCertificate,
    needs: ['accreditation.read'],
    also: ['/accreditation-applications'],
  },
  { to: '/facilities', name: 'nav.facilities', icon: IconBuilding, needs: ['facilities.read'] },
  { to: '/calendar', name: 'nav.calendar', icon: IconCalendar, needs: ['meetings.read'], section: 'nav.work' },
  {
    to: '/meetings',
    name: 'nav.meetings',
    icon: IconGavel,
    needs: ['meetings.read'],
    also: ['/resolutions', '/attendances', '/meeting-rules'],
  },
  { to: '/assignments', name: 'nav.assignments', icon: IconChecklist, needs: ['assignments.read'] },
  { to: '/events', name: 'nav.events', icon: IconCalendarEvent, needs: ['activities.read'] },
  { to: '/campaigns', name: 'nav.aid', icon: IconHeartHandshake, needs: ['activities.read'], also: ['/contributions'] },
  {
    to: '/programmes',
    name: 'nav.programmes',
    icon: IconTargetArrow,
    needs: ['activities.read'],
    also: ['/projects', '/contests', '/memoranda'],
  },
  {
    to: '/mediators',
    name: 'nav.mediation',
    icon: IconMessages,
    needs: ['mediation.read'],
    also: ['/mediation', '/trainings', '/mediation-cases'],
  },
  {
    to: '/warnings',
    name: 'nav.warnings',
    icon: IconBellExclamation,
    needs: ['overview.read'],
    section: 'nav.analysis',
    also: ['/vacancies', '/terms'],
  },
  { to: '/numbers', name: 'nav.numbers', icon: IconChartBar, needs: ['statistics.read'] },
  { to: '/ask', name: 'nav.ask', icon: IconCode, needs: ['statistics.read'] },
  { to: '/admin', name: 'nav.admin', icon: IconSettings, children: ADMIN_NAV },
  { to: '/help', name: 'nav.help', icon: IconHelp },
];

/** What somebody is offered, groups with what is in them. */
export const offeredTo = (can: (permission: string) => boolean, items: readonly NavItem[] = NAV): readonly NavItem[] =>
  items
    .filter(({ needs }) => !needs || needs.some(can))
    .map((item) => (item.children ? { ...item, children: offeredTo(can, item.children) } : item))
    .filter(({ children }) => !children || children.length > 0);

/** Whether somebody may go where an address leads: the one rule for the menu and for links that others have sent. */
export function isOpenTo(place: string, can: (permission: string) => boolean): boolean {
  const ways = NAV.flatMap((item) => item.children ?? item).filter((item) => isAt(place, item));
  return ways.length === 0 || offeredTo(can, ways).length > 0;
}
