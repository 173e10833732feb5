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
