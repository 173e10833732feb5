import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/client.js';
import { graphql } from '../../api/graphql.js';
import { ask } from '../../api/request.js';
import { sentenceOf } from '../../api/sentence-of.js';
import type { MembershipFilter, OpenMembershipsQuery } from '../../gql/graphql.js';
import { readAll } from '../read-all.js';
import { END } from './end-membership.js';
import { endingInput, type Ending } from './ending.js';

const OPEN = graphql(/* GraphQL */ `
  query OpenMemberships($filter: MembershipFilter!, $after: String) {
    memberships(filter: $filter, first: 100, after: $after, orderBy: { field: POST }) {
      nodes {
        id
        version
        person {
          id
          displayName
        }
        post {
          id
          title {
            kk
            ru
            en
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const CLOSE_TERM = graphql(/* GraphQL */ `
  mutation CloseTermWithMembers($input: CloseTermInput!) {
    closeTerm(input: $input) {
      ...Told
    }
  }
`);

export type OpenMembership = OpenMembershipsQuery['memberships']['nodes'][number];
export type Result = 'ended' | { readonly refusal: string };

/** All that are open among some, whatever the number of pages; read once, so that results stay beside their rows. */
export function useOpenMemberships(among: MembershipFilter): UseQueryResult<OpenMembership[]> {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['open-memberships', among, i18n.language],
    staleTime: Infinity,
    gcTime: 0,
    refetchOnMount: false,
    queryFn: async ({ signal, client, queryKey }) => {
      const known = client.getQueryData<OpenMembership[]>(queryKey);
      const filter = { and: [among, { ended: false }] };
      return known ?? (await readAll(async (after) => (await ask(OPEN, { filter, after }, signal)).memberships));
    },
  });
}

interface EndMany {
  readonly results: Readonly<Record<string, Result>>;
  readonly total: number;
  readonly answered: number;
  readonly ended: number;
  readonly refused: number;
  readonly busy: boolean;
  readonly termClosed: boolean;
  readonly failure: string | undefined;
  readonly start: (
    rows: readonly OpenMembership[],
    ending: Ending,
    term: { readonly id: string; readonly version: number } | undefined,
  ) => Promise<void>;
  readonly stop: () => void;
}

/** Ends one after the other; what was refused is told at its row, and can be sent again. */
export function useEndMany(): EndMany {
  const { t } = useTranslation();
  const [results, setResults] = useState<Readonly<Record<string, Result>>>({});
  const [total, setTotal] = useState(0);
  const [busy, setBusy] = useState(false);
  const [termClosed, setTermClosed] = useState(false);
  const [failure, setFailure] = useState<string>();
  const stopped = useRef(false);

  const endAll = async (rows: readonly OpenMembership[], ending: Ending): Promise<boolean> => {
    let refused = false;
    for (const { id, version } of rows) {
      if (stopped.current) return false;
      const { endMembership } = await ask(END, { input: { id, expectedVersion: version, ...endingInput(ending) } });
      const refusal = endMembership.problems.map(({ message }) => message).join(' ');
      setResults((before) => ({ ...before, [id]: refusal ? { refusal } : 'ended' }));
      refused ||= refusal !== '';
    }
    return !refused;
  };
  const start: EndMany['start'] = async (rows, ending, term) => {
    stopped.current = false;
    setBusy(true);
    setFailure(undefined);
    setTotal(rows.length + Object.values(results).filter((each) => each === 'ended').length);
    try {
      if ((await endAll(rows, ending)) && term) {
        const { endDate, decisionId } = endingInput(ending);
        const input = {
          id: term.id,
          expectedVersion: term.version,
          endDate: endDate ?? '',
          ...(decisionId && { decisionId }),
        };
        const { closeTerm } = await ask(CLOSE_TERM, { input });
        const [problem] = closeTerm.problems;
        if (problem) setFailure(problem.message);
        else setTermClosed(true);
      }
    } catch (error) {
      setFailure(sentenceOf(error, t));
    } finally {
      setBusy(false);
      await queries.invalidateQueries();
    }
  };
  const all = Object.values(results);
  const ended = all.filter((each) => each === 'ended').length;
  return {
    results, total, busy, termClosed, failure, start,
    answered: all.length, ended, refused: all.length - ended,
    stop: () => {
      stopped.current = true;
    },
  }; // prettier-ignore
}
