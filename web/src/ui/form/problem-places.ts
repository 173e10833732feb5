import type { UseFormReturnType } from '@mantine/form';
import type { Problem } from '../../api/use-command.js';

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
  const [first, ...rest] = path[0] === 'input' ? path.slice(1) : path;
  if (first === undefined) return undefined;
  const name = called[first] ?? first;
  if (!(name in values)) return undefined;
  return Array.isArray((values as Record<string, unknown>)[name]) ? [name, ...rest].join('.') : name;
}

export function focusFirstWrong(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
}
