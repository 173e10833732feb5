import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import type { ChangingMembersQuery, ChangingOrganizationsQuery } from '../../../gql/graphql.js';
import { parseDate, today } from '../../../i18n/format.js';
import { readAll } from '../../../ui/read-all.js';
import { bounds } from '../card/days.js';
import { fatesOf, type Fate, type Fates } from './fate.js';

const ORGANIZATIONS = graphql(/* GraphQL */ `
  query ChangingOrganizations($ids: [ID!]!) {
    organizations(filter: { id: { in: $ids } }, first: 100) {
      nodes {
        __typename
        id
        version
        name { kk ru en }
        posts { id title { kk ru en } role { code } seats position closedOn }
        terms { id endDate }
        operatedFacilities(first: 1) { totalCount }
      }
    }
    children: organizations(filter: { parent: { in: $ids }, dissolved: false }, first: 25) {
      totalCount
      nodes { __typename id name { kk ru en } }
    }
  }
`);
const MEMBERS = graphql(/* GraphQL */ `
  query ChangingMembers($filter: MembershipFilter!, $after: String) {
    memberships(filter: $filter, first: 100, after: $after) {
      nodes {
        id
        startDate
        attestedOn
        ended
        endDate
        person { id displayName }
        post { id role { code } title { kk ru en } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export type Organization = ChangingOrganizationsQuery['organizations']['nodes'][number];
export type ChangingMember = ChangingMembersQuery['memberships']['nodes'][number];
export type ChangingSeat = Organization['posts'][number];

/** What a change is about to do. */
export interface Plan {
  readonly ending: readonly string[];
  readonly successor?: string | null;
  readonly effectiveDate: string | null;
  readonly fate: Fate;
}
export interface Preview {
  readonly organizations: readonly Organization[];
  readonly children: ChangingOrganizationsQuery['children'];
  readonly fates: Fates<ChangingMember, ChangingSeat>;
}

/** What will end, move and stay, by the rules of the server and by what it holds now. */
export function usePreview(plan: Plan): UseQueryResult<Preview> {
  const { i18n } = useTranslation();
  const effectiveDate = plan.effectiveDate ? (parseDate(plan.effectiveDate) ?? null) : null;
  return useQuery({
    queryKey: ['change-preview', { ...plan, effectiveDate }, i18n.language],
    queryFn: ({ signal }) => previewOf({ ...plan, effectiveDate }, signal),
    placeholderData: keepPreviousData,
  });
}

async function previewOf({ ending, successor, effectiveDate, fate }: Plan, signal: AbortSignal): Promise<Preview> {
  const from = effectiveDate ? bounds(effectiveDate).latest : today();
  const membersOf = (filter: object): Promise<ChangingMember[]> =>
    readAll(async (after) => (await ask(MEMBERS, { filter, after }, signal)).memberships);
  const read = ask(ORGANIZATIONS, { ids: [...ending, ...(successor ? [successor] : [])] }, signal);
  const open = ending.map((eq) => membersOf({ organization: { eq }, ended: false }));
  const there = successor ? membersOf({ organization: { eq: successor }, ...heldAfter(from) }) : [];
  const [{ organizations, children }, members, held] = await Promise.all([read, Promise.all(open), there]);
  const seats = organizations.nodes.find(({ id }) => id === successor)?.posts ?? [];
  return {
    organizations: organizations.nodes,
    children,
    fates: fatesOf({
      effectiveDate,
      today: today(),
      fate,
      members: members.flat(),
      ...(successor && { successor: { seats, members: held } }),
    }),
  };
}

/** Those that may have been in force after a day. */
const heldAfter = (day: string): object => ({
  or: [{ ended: false }, { end: { from: day } }, { end: { isNull: true } }],
});
