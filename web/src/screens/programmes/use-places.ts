import { useTranslation } from 'react-i18next';
import type { ListPlace } from '../../ui/list/list-tabs.js';

/** The lists of this folder. */
export function usePlaces(): { readonly label: string; readonly places: readonly ListPlace[] } {
  const { t } = useTranslation('programmes');
  const { t: common } = useTranslation();
  return {
    label: common('nav.programmes'),
    places: ['programmes', 'projects', 'contests', 'memoranda'].map((name) => ({
      to: `/${name}`,
      name: t(`${name}.title`),
    })),
  };
}
