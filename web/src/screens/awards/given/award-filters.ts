import { useTranslation } from 'react-i18next';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import type { Filter } from '../../../ui/list/list.types.js';

/** What an award still waits for, as the list of awards is asked for it. */
const AWAITS: Readonly<Record<string, object>> = {
  signing: { awaitsSigning: true },
  presentation: { awaitsPresentation: true },
};

/** What awards are narrowed by. */
export function useAwardFilters(): readonly Filter[] {
  const { t } = useTranslation('awards');
  const label = (field: string): string => fieldLabel('Award', field);
  return [
    { id: 'type', kind: 'awardType', label: label('type'), means: (eq) => ({ type: { eq } }) },
    { id: 'person', kind: 'person', label: t('filter.person'), means: (eq) => ({ recipient: { eq } }) },
    {
      id: 'organization',
      usual: false,
      kind: 'organization',
      label: t('filter.organization'),
      means: (eq) => ({ recipient: { eq } }),
    },
    {
      id: 'grantingBody',
      usual: false,
      kind: 'organization',
      label: label('grantingBody'),
      means: (eq) => ({ grantingBody: { eq } }),
    },
    { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
    { id: 'year', kind: 'number', label: label('year'), means: (year) => ({ year: { eq: Number(year) } }) },
    {
      id: 'status',
      usual: false,
      kind: 'choice',
      label: label('status'),
      options: valuesOf('AwardStatus'),
      means: (status) => ({ status: [status] }),
    },
    {
      id: 'awaits',
      kind: 'choice',
      label: t('filter.awaits'),
      options: Object.keys(AWAITS).map((value) => ({ value, label: t(`filter.${value}`) })),
      means: (what) => AWAITS[what] ?? {},
    },
    {
      id: 'published',
      usual: false,
      kind: 'choice',
      label: label('published'),
      options: ['yes', 'no'].map((value) => ({ value, label: t(`common:${value}`) })),
      means: (published) => ({ published: published === 'yes' }),
    },
  ];
}
