import { problem, type InputPath, type Problem } from '../../../kernel/refusal.js';

/** The number of the item above; undefined at the top. */
const above = (number: string): string | undefined => /^(.+)\.\d+$/.exec(number)?.[1];

/** What is wrong with the numbers of a whole agenda; `at` says where the input has a field. */
export function agendaProblems(numbers: readonly string[], at: (number: string) => InputPath): Problem[] {
  return numbers.flatMap((number, i) => {
    const parent = above(number);
    if (numbers.indexOf(number) < i) return [problem('ITEM_NUMBER_TAKEN', at(number), { number })];
    return parent !== undefined && !numbers.includes(parent)
      ? [problem('ITEM_ABOVE_MISSING', at(number), { number })]
      : [];
  });
}

/** What of an item says whether those outside read it. */
export interface Item {
  readonly number: string;
  readonly open: boolean;
  readonly amendment: string | null;
}
const isWithdrawn = ({ amendment }: Item): boolean => amendment === 'WITHDRAWN';

/** As open as all it lies under, as the database says it too; of what was withdrawn that is not asked here. */
const isPublic = ({ number, open }: Item, all: readonly Item[]): boolean =>
  open && !all.some((each) => !each.open && !isWithdrawn(each) && number.startsWith(`${each.number}.`));

interface Added {
  readonly number: string;
  readonly open?: boolean | undefined;
}
type Correction = Partial<Added> & { readonly id: string };
export interface Amended<C extends Correction> {
  readonly add: readonly Added[];
  readonly correct: readonly C[];
  readonly withdraw: readonly string[];
}

/**
 * What was closed is opened only by saying so, never by what becomes of the items above it: the ids of those that are to be
 * closed by themselves. And what is said to be open but lies under a closed one: it is closed, too.
 */
export function closedStill<C extends Correction>(
  items: readonly (Item & { readonly id: string })[],
  { add, correct, withdraw }: Amended<C>,
  [adds, corrects]: readonly [string, string],
): { readonly shut: ReadonlySet<string>; readonly under: readonly Problem[] } {
  const said = new Map(correct.map((each) => [each.id, each]));
  const stay = items.filter((each) => !isWithdrawn(each) && !withdraw.includes(each.id));
  const corrected = stay.map((each) => {
    const { number = each.number, open = each.open } = said.get(each.id) ?? {};
    return { ...each, number, open };
  });
  const after = [...corrected, ...add.map(({ number, open = true }) => ({ number, open, amendment: null }))];
  const wasPublic = new Set(stay.filter((each) => isPublic(each, items)).map(({ id }) => id));
  const shut = corrected.filter(
    (each) => !wasPublic.has(each.id) && said.get(each.id)?.open !== true && isPublic(each, after),
  );
  const under = (number: string | undefined, open: boolean | undefined, at: InputPath): Problem[] =>
    open && number !== undefined && !isPublic({ number, open, amendment: null }, after)
      ? [problem('ITEM_UNDER_CLOSED', at, { number })]
      : [];
  return {
    shut: new Set(shut.map(({ id }) => id)),
    under: [
      ...add.flatMap(({ number, open }, i) => under(number, open, [adds, i, 'open'])),
      ...correct.flatMap(({ id, open }, i) =>
        under(corrected.find((each) => each.id === id)?.number, open, [corrects, i, 'open']),
      ),
    ],
  };
}
