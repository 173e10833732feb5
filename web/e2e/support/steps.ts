import type { Locator, Page } from '@playwright/test';

/** A screen, or a dialog or a part of it. */
export type Place = Page | Locator;
const pageOf = (place: Place): Page => ('page' in place ? place.page() : place);

export const press = (place: Place, name: string | RegExp): Promise<void> =>
  place.getByRole('button', { name, exact: true }).first().click();

/** Finds a record by its name in a field, and takes it. */
export async function pick(place: Place, field: string, name: string): Promise<void> {
  await place.getByRole('combobox', { name: field, exact: true }).fill(name);
  await pageOf(place).getByRole('option', { name }).first().click();
}

/** Takes one of the few values that a field offers. */
export async function choose(place: Place, field: string, value: string): Promise<void> {
  await place.getByRole('combobox', { name: field, exact: true }).click();
  await pageOf(place).getByRole('option', { name: value, exact: true }).click();
}
