import type { Document } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import type { Option } from '../../ui/list/list.types.js';
import type { CountedGroup, CountedList } from './counted.js';
import { keyOf } from './rows.js';

type Choices = Readonly<Record<string, { readonly groups: readonly Readonly<Record<string, unknown>>[] }>>;

/** What a list is narrowed to by a code or a record: those that some of its records have. */
export function useChoices({ statistics }: CountedList, group: CountedGroup, by: 'id' | 'code'): readonly Option[] {
  const text = `query Choices {
  ${statistics}(groupBy: [${group.value}], orderBy: { by: KEY }, first: 1000) { groups { ${group.field} { ${group.named ?? 'id'} } } }
}`;
  const { data } = useAnswer(text as unknown as Document<Choices, object>, {});
  const keys = data?.[statistics]?.groups.map((each) => each[group.field]).filter((key) => key !== null) ?? [];
  return keys.map((key) => ({ value: String((key as Record<string, unknown>)[by]), label: keyOf(group, key) }));
}
