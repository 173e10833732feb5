import { KAZAKH } from './names-kazakh.js';
import { OTHERS } from './names-others.js';
import { SLAVIC } from './names-slavic.js';
import { TURKIC } from './names-turkic.js';
import type { FullName, Tradition } from './names-forms.js';
import { Shares } from '../support/random.js';

export const TRADITIONS: readonly Tradition[] = [KAZAKH, ...SLAVIC, ...TURKIC, ...OTHERS];

const HEARD_MORE_OFTEN = 3;

/** How often each way of naming, by its place in TRADITIONS, is heard in a region. */
export function traditionsOf(regionPrefix: string): Shares<number> {
  return new Shares(
    TRADITIONS.map(({ weight, strongIn }, index) => [
      index,
      strongIn.includes(regionPrefix) ? weight * HEARD_MORE_OFTEN : weight,
    ]),
  );
}

/** Family name, given name, patronymic: the order in which lists are written and sorted. */
export function written(name: FullName): string {
  return [name.family, name.given, name.patronymic].filter(Boolean).join(' ');
}

/** «Серіков Н. Е.» */
export function initials(name: FullName): string {
  const letters = [name.given, name.patronymic].flatMap((part) => (part ? [`${part.slice(0, 1)}.`] : []));
  return [name.family, ...letters].join(' ');
}
