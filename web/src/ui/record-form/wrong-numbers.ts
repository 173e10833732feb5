import type { Problem } from '../../api/use-command.js';
import type { Field, Values } from './fields.js';

export const isNumber = (text: string): boolean => /^\d*$/.test(text.replace(/[\s\u00a0]/g, ''));

/** Numbers that are none: the API cannot even read an input that holds them. */
export function wrongNumbers(
  fields: readonly Field[],
  values: Values,
  message: string,
  above: readonly string[] = [],
): readonly Problem[] {
  return fields.flatMap((field) => {
    const value = values[field.name];
    const path = [...above, field.name];
    if (field.as === 'rows')
      return (value as readonly Values[]).flatMap((row, place) =>
        wrongNumbers(field.fields, row, message, [...path, `${place}`]),
      );
    const isWrong = (field.as === 'number' || field.as === 'tenge') && !isNumber((value as string | null) ?? '');
    return isWrong ? [{ code: 'NOT_A_NUMBER', message, path }] : [];
  });
}
