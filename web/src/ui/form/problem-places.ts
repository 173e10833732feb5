import type { UseFormReturnType } from '@mantine/form';
import type { Problem } from '../../api/use-command.js';
import { isLanguage } from '../../i18n/language.js';

/** Puts each problem beside its field; those that concern no field that is shown are the answer. */
export function placeProblems<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  found: readonly Problem[],
  called: Readonly<Record<string, string>> = {},
): readonly Problem[] {
  const places = found.map((problem) => [placeOf(problem, called, form.values), problem] as const);
  form.setErrors(
    Object.fromEntries(places.filter(([place]) => place).map(([place, { message }]) => [place!, message])),
  );
  return places.filter(([place]) => !place).map(([, problem]) => problem);
}

/** The field of the form that a path of the input leads to, or none. */
function placeOf({ path }: Problem, called: Readonly<Record<string, string>>, values: object): string | undefined {
  // A name is one field, whatever the language of it that is wrong.
  const [first, ...rest] = (path[0] === 'input' ? path.slice(1) : path).filter((step) => !isLanguage(step));
  if (first === undefined) return undefined;
  const name = called[first] ?? first;
  if (!(name in values)) return undefined;
  const value = (values as Record<string, unknown>)[name];
  return typeof value === 'object' && value !== null ? [name, ...rest].join('.') : name;
}

export function focusFirstWrong(): void {
  requestAnimationFrame(() => {
    const form = document.querySelector('[role="dialog"] form') ?? document;
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
