import type { Language } from '../../i18n/language.js';
import type { Handbook, HandbookPart } from './handbook.types.js';

const files = import.meta.glob<Handbook>('../../../../docs/handbook.*.md', { import: 'default' });

export const readHandbook = (language: Language): Promise<Handbook> =>
  files[`../../../../docs/handbook.${language}.md`]!();

/** The roles of whoever reads come first, then what all do, then the others. */
export function orderedFor(roles: readonly string[], parts: readonly HandbookPart[]): readonly HandbookPart[] {
  const own = new Set(roles.map((role) => role.replaceAll('_', '-')));
  const rank = ({ id }: HandbookPart): number => (own.has(id) ? 0 : id === 'everybody' ? 1 : 2);
  return parts.toSorted((one, other) => rank(one) - rank(other));
}

/** The part that an anchor lies in; without one, the first. */
export const partAt = (anchor: string, parts: readonly HandbookPart[]): HandbookPart =>
  parts.find(({ id, tasks }) => id === anchor || tasks.some((task) => task.id === anchor)) ?? parts[0]!;
