import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import type { ListPlace } from '../../ui/list/list-tabs.js';

/** Mediators are for all, numbers for whoever may count, cases for few. */
export function usePlaces(): { readonly label: string; readonly places: readonly ListPlace[] } {
  const { t } = useTranslation('mediation');
  const { t: common } = useTranslation();
  const { can } = useMe();
  const numbers = can('statistics.read') ? [{ to: '/mediation', name: t('numbers') }] : [];
  const cases = can('mediation.cases.read') ? [{ to: '/mediation-cases', name: t('cases') }] : [];
  return {
    label: common('nav.mediation'),
    places: [
      { to: '/mediators', name: t('mediators') },
      { to: '/trainings', name: t('trainings') },
      ...numbers,
      ...cases,
    ],
  };
}
