import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../../../i18n/labels.js';
import type { Cell } from './rows.js';

/** What the columns are called. */
export function useHeaders(): Readonly<Record<Cell, string>> {
  const { t } = useTranslation('aid');
  const label = (field: string): string => fieldLabel('Contribution', field);
  return {
    donorId: t('grid.donor'),
    date: label('date'),
    kind: label('kind'),
    description: label('description'),
    qualifier: fieldLabel('DeclaredCount', 'qualifier'),
    number: t('grid.number'),
    unit: t('grid.unit'),
    amountQualifier: label('amountQualifier'),
    amount: label('amount'),
  };
}
