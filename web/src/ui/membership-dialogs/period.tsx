import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/format.js';

interface Lasting {
  readonly startDate: string | null;
  readonly attestedOn: string | null;
  readonly ended: boolean;
  readonly endDate: string | null;
}

/** Since when and until when, as far as is known. */
export function usePeriod(): (of: Lasting) => string {
  const { t } = useTranslation('membership-dialogs');
  return ({ startDate, attestedOn, ended, endDate }) => {
    const since = startDate ? formatDate(startDate) : attestedOn ? t('attested', { day: formatDate(attestedOn) }) : '…';
    const until = endDate ? formatDate(endDate) : ended ? t('endUnknown') : t('goesOn');
    return `${since} – ${until}`;
  };
}

export const Period = ({ of }: { readonly of: Lasting }): ReactNode => usePeriod()(of);
