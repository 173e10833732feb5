import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import type { LifeEntry } from '../../../ui/life-line/life-entry.js';
import { said } from '../../../ui/localized.js';
import { usePeriod } from '../../../ui/membership-dialogs/period.js';
import type { Person } from './person.document.js';

type Membership = NonNullable<Person['memberships']>['nodes'][number];
type Award = NonNullable<Person['awards']>['nodes'][number];

/** Memberships, posts and awards as they are drawn over the years. */
export function useLifeEntries({ memberships, awards }: Person): readonly LifeEntry[] {
  const { t } = useTranslation('people');
  const period = usePeriod();
  const ofMembership = (each: Membership): LifeEntry => ({
    id: each.id,
    start: each.startDate,
    end: each.endDate,
    ended: each.ended,
    attestedOn: each.attestedOn,
    group: fieldLabel('Person', 'memberships'),
    name: said(each.organization.name),
    about: said(each.post?.title) || (each.capacity ?? ''),
    when: period(each),
    record: { type: each.organization.__typename, id: each.organization.id },
    color: 'sky',
  });
  const ofAward = ({ id, date, type, grantingBody }: Award): LifeEntry => ({
    id,
    start: date,
    end: date,
    ended: true,
    group: fieldLabel('Person', 'awards'),
    name: said(type.name),
    about: said(grantingBody?.name),
    when: formatDate(date) || t('undated'),
    record: { type: 'Award', id },
    color: 'yellow',
  });
  return [...(memberships?.nodes ?? []).map(ofMembership), ...(awards?.nodes ?? []).map(ofAward)];
}
