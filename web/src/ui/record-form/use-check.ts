import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/use-command.js';
import type { Field, Values } from './fields.js';
import { wrongNumbers } from './wrong-numbers.js';

/** Looks over a form before it is sent. */
export function useCheck(fields: readonly Field[]): (values: Values) => readonly Problem[] {
  const { t } = useTranslation('record-form');
  return (values) => wrongNumbers(fields, values, (fault) => t(fault));
}
