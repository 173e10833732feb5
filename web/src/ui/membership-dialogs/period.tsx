import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n/format.js';

interface Props {
  readonly of: {
    readonly startDate: string | null;
    readonly attestedOn: string | null;
    readonly ended: boolean;
    readonly endDate: string | null;
  };
}

/** Since when and until when, as far as is known. */
export function Period({ of: { startDate, attestedOn, ended, endDate } }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const since = startDate ? formatDate(startDate) : attestedOn ? t('attested', { day: formatDate(attestedOn) }) : '…';
  const until = endDate ? formatDate(endDate) : ended ? t('endUnknown') : t('goesOn');
  return `${since} – ${until}`;
}
