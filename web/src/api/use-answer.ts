import {
  keepPreviousData,
  queryOptions,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Document } from './graphql.js';
import { ask } from './request.js';

interface Options {
  readonly enabled?: boolean;
  /** Shows the last answer until the next one comes: for lists that are paged and filtered. */
  readonly keepLast?: boolean;
  /** Not read again whenever somebody comes back to the window: each reading of guarded data is written down. */
  readonly untilAsked?: boolean;
  /** Asks again in so many milliseconds, for work that goes on. */
  readonly every?: number | false;
}

/** The language is part of the question. */
function useQuestion<Data, Variables>(document: Document<Data, Variables>, variables: Variables) {
  const { i18n } = useTranslation();
  return queryOptions({
    queryKey: [document.toString(), variables, i18n.language],
    queryFn: ({ signal }) => ask(document, variables, signal),
  });
}

/** What the registry answers to a document. */
export function useAnswer<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  { enabled = true, keepLast = false, untilAsked = false, every = false }: Options = {},
): UseQueryResult<Data> {
  const client = useQueryClient();
  const question = useQuestion(document, variables);
  // On its way before all that stands around it is drawn.
  if (enabled && !client.getQueryState(question.queryKey)) void client.prefetchQuery(question);
  return useQuery({
    ...question,
    enabled,
    refetchInterval: every,
    ...(untilAsked && { staleTime: Infinity, refetchOnWindowFocus: false }),
    ...(keepLast && { placeholderData: keepPreviousData }),
  });
}

/** The same for a part that has nothing to show without it: the nearest frame shows waiting and failure. */
export const useSureAnswer = <Data, Variables>(document: Document<Data, Variables>, variables: Variables): Data =>
  useSuspenseQuery(useQuestion(document, variables)).data;
