import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';

/** Beside the place of a new record: where it lies when none is told, which is where the account works. */
export function useHomeArea(): { readonly description?: string } {
  const { t } = useTranslation();
  const { grants } = useMe();
  const places = new Set(grants.filter(({ areaId }) => areaId).map(({ place }) => place));
  const [place] = places;
  return place && places.size === 1 ? { description: t('pick.home', { place }) } : {};
}
