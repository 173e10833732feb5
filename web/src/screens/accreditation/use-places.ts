import { useTranslation } from 'react-i18next';
import type { ListPlace } from '../../ui/list/list-tabs.js';

/** The register, and the applications for it. */
export function usePlaces(): { readonly label: string; readonly places: readonly ListPlace[] } {
  const { t } = useTranslation('accreditation');
  const { t: common } = useTranslation();
  return {
    label: common('nav.accreditation'),
    places: [
      { to: '/accreditations', name: t('register') },
      { to: '/accreditation-applications', name: t('applications') },
    ],
  };
}
