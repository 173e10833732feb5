import type { Problem } from '../../api/use-command.js';
import type { Field, Values } from './fields.js';

/** Why what is typed is no number that can be sent: words of `record-form`. */
export type NumberFault = 'notNumber' | 'notWhole' | 'notWholeTenge' | 'tooLarge';
type Counted = 'number' | 'tenge';

/** What the API can read at all; what a field may be is judged there. */
const LARGEST: Readonly<Record<Counted, number>> = { number: 2 ** 31 - 1, tenge: Number.MAX_SAFE_INTEGER };

/** Spaces between figures are for the eye. */
export const withoutSpaces = (text: string): string => text.replace(/[\s\u00a0]/g, '');

export function numberFault(text: string, as: Counted): NumberFault | undefined {
  const bare = withoutSpaces(text);
  if (/^\d*$/.test(bare)) return Number(bare) > LARGEST[as] ? 'tooLarge' : undefined;
  // Digits they are, with a point, a comma or a minus among them.
  if (/^[-+\u2212]?\d[\d.,]*$/.test(bare)) return as === 'tenge' ? 'notWholeTenge' : 'notWhole';
  return 'notNumber';
}

/** Numbers that are none: the API cannot even read an input that holds them. */
export function wrongNumbers(
  fields: readonly Field[],
  values: Values,
  say: (fault: NumberFault) => string,
  above: readonly string[] = [],
): readonly Problem[] {
  return fields.flatMap((field) => {
    const value = values[field.name];
    const path = [...above, field.name];
    if (field.as === 'rows')
      return (value as readonly Values[]).flatMap((row, place) =>
        wrongNumbers(field.fields, row, say, [...path, `${place}`]),
      );
    if (field.as !== 'number' && field.as !== 'tenge') return [];
    const fault = numberFault((value as string | null) ?? '', field.as);
    return fault ? [{ code: 'NOT_A_NUMBER', message: say(fault), path }] : [];
  });
}
