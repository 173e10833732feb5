type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Where in the form a field stands that must be filled and is not: the API cannot even read an input without it. */
export const missingIn = (form: HTMLFormElement): string[] =>
  [...form.elements]
    .filter(isField)
    .filter(({ required, value }) => required && value.trim() === '')
    .flatMap(({ dataset }) => dataset['path'] ?? []);

/** Where somebody has typed what is to be chosen, and has chosen nothing. */
export const unchosenIn = (form: HTMLFormElement): string[] =>
  [...form.elements]
    .filter(isField)
    .filter(({ dataset }) => dataset['unchosen'])
    .map(({ dataset }) => dataset['path'] ?? '');
