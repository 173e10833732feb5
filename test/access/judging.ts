import type { Answer } from '../support/app.js';
import type { Question } from './question-maker.js';

/** Lists without an order of their own (hidden fields, groups) in one that both sides have. */
function settled(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((each) => settled(each));
    return ['hiddenFields', 'groups'].includes(key) ? items.map((each) => stable(each)).sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, settled(each, name)]));
}
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

interface Hit {
  readonly form: string;
  readonly node: { readonly id: string } | null;
}

/** Where the registry and the model disagree on a question, or undefined. */
export function disagreement({ sort, expected }: Question, { data, errors }: Answer): string | undefined {
  if (expected === 'FORBIDDEN') {
    const told = errors[0]?.extensions.code;
    return told === 'FORBIDDEN' && Object.values((data ?? {}) as object).every((each) => each === null)
      ? undefined
      : `expected FORBIDDEN, got ${JSON.stringify([data, errors])}`;
  }
  if (errors.length > 0) return `expected ${stable(expected)}, got errors ${JSON.stringify(errors)}`;
  if (sort === 'search') return searchDisagreement(expected as never, (data as { search: Hit[] }).search);
  const [ours, theirs] = [stable(settled(expected)), stable(settled(data))];
  return ours === theirs ? undefined : `expected ${ours}\n     got ${theirs}`;
}

/** Every name that is equal is found; whatever else is found for its similarity is at least for the viewer. */
function searchDisagreement(
  { search: { holds, only } }: { search: { holds: Hit[]; only: string[] } },
  found: readonly Hit[],
): string | undefined {
  const missing = holds.filter(({ node }) => !found.some((each) => each.node?.id === node!.id));
  const foreign = found.filter(({ node }) => !node || !only.includes(node.id));
  return missing.length + foreign.length === 0 ? undefined : `missing ${stable(missing)}, foreign ${stable(foreign)}`;
}
