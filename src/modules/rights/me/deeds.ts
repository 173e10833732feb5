import type { Language } from '../../../kernel/language.js';
import { COUNTS, permissionNamed, READS, READS_PUBLIC, type Deed } from '../../../platform/access/index.js';

const EVERYWHERE: Readonly<Record<Language, string>> = { kk: 'Республика', ru: 'Республика', en: 'The Republic' };
const STANDING_IN: Readonly<Record<Language, string>> = { kk: 'алмастырады', ru: 'замещает', en: 'standing in for' };

/** Where permissions hold, and for whom where it is not for oneself. */
export interface HeldAt {
  /** The name of the place; null: everywhere. */
  readonly place: string | null;
  readonly onBehalfOf: string | null;
  /** By a role for what is public only: it reaches no place, and public records are read wherever they lie. */
  readonly publicOnly: boolean;
  readonly permissions: readonly string[];
}

/** «Жетісу облысы: жазбаларды енгізе және түзете алады, …»: one sentence for each place. */
export function inWords(held: readonly HeldAt[], language: Language): string[] {
  const deeds = new Map<string, Set<Deed>>();
  for (const { place, onBehalfOf, publicOnly, permissions } of held) {
    const where = (publicOnly ? null : place) ?? EVERYWHERE[language];
    const who = onBehalfOf === null ? where : `${where} (${STANDING_IN[language]}: ${onBehalfOf})`;
    const found = deeds.get(who) ?? new Set();
    for (const { deed } of permissions.map(permissionNamed).filter((each) => each !== undefined))
      for (const each of publicOnly ? publicly(deed) : [deed]) found.add(each);
    deeds.set(who, found);
  }
  return [...deeds]
    .filter(([, found]) => found.size > 0)
    .map(([where, found]) => {
      const inOrder = [...found].sort((a, b) => a.place - b.place);
      return `${where}: ${inOrder.map((deed) => deed[language]).join(', ')}`;
    });
}

/** What is left of a deed where only public records are reached. */
const publicly = (deed: Deed): Deed[] => (deed === READS ? [READS_PUBLIC] : deed === COUNTS ? [COUNTS] : []);
