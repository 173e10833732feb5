import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import type { PaletteQuery } from '../../gql/graphql.js';
import { formatDate, parseDate } from '../../i18n/format.js';
import { typeLabel } from '../../i18n/labels.js';
import { joined } from '../joined.js';
import { said } from '../localized.js';
import { placeOf } from '../organization-place.js';
import { recordAddress } from '../record-address.js';

export interface Hit {
  readonly address: string;
  readonly name: string;
  /** What it is: «Тұлға». */
  readonly kind: string;
  readonly about: string;
}

const PALETTE = graphql(/* GraphQL */ `
  query Palette($text: String!, $awards: AwardFilter, $meetings: MeetingFilter, $withAwards: Boolean!, $withMeetings: Boolean!) {
    search(text: $text, first: 10) {
      form
      node {
        __typename
        id
        ... on Person {
          displayName
          area { name { kk ru en } }
        }
        ... on Organization {
          name { kk ru en }
          ...OrganizationPlace
        }
      }
    }
    awards(first: 5, filter: $awards) @include(if: $withAwards) {
      nodes { id number date type { name { kk ru en } } recipient { __typename ... on Person { displayName } ... on Organization { name { kk ru en } } } }
    }
    meetings(first: 5, filter: $meetings) @include(if: $withMeetings) {
      nodes { id number kind { name { kk ru en } } date bodies { organization { name { kk ru en } } } }
    }
  }
`);

/** What is found for a text: names in any spelling; awards by number; sittings by number or day. */
export function useFound(text: string): { readonly hits: readonly Hit[]; readonly waiting: boolean } {
  const { can } = useMe();
  const day = parseDate(text);
  const answer = useAnswer(
    PALETTE,
    {
      text,
      awards: { number: { startsWith: text } },
      meetings: day ? { date: { within: day } } : { number: { eq: text } },
      withAwards: can('awards.read'),
      withMeetings: can('meetings.read'),
    },
    { enabled: text.length > 1, keepLast: true },
  );
  const hits = text.length > 1 && answer.data ? hitsOf(answer.data) : [];
  return { hits, waiting: answer.isFetching };
}

function hitsOf({ search, awards, meetings }: PaletteQuery): readonly Hit[] {
  const found = [
    ...search.map(({ form, node }) => nodeHit(form, node)),
    ...(awards?.nodes ?? []).map(({ id, number, date, type, recipient }) => ({
      address: recordAddress('Award', id),
      name: joined(said(type.name), number ?? ''),
      kind: typeLabel('Award'),
      about: joined(recipient ? nameOf(recipient) : '', formatDate(date)),
    })),
    ...(meetings?.nodes ?? []).map(({ id, number, date, kind, bodies }) => ({
      address: recordAddress('Meeting', id),
      name: joined(...bodies.map(({ organization }) => said(organization.name))),
      kind: typeLabel('Meeting'),
      about: joined(said(kind.name), number ?? '', formatDate(date)),
    })),
  ];
  const reachable = found.filter((hit): hit is Hit => hit?.address !== undefined);
  return [...new Map(reachable.map((hit) => [hit.address, hit])).values()];
}

type Node = PaletteQuery['search'][number]['node'];
function nodeHit(form: string, node: Node): Partial<Hit> | undefined {
  if (!node) return undefined;
  const name = nameOf(node);
  return {
    address: recordAddress(node.__typename, node.id),
    name,
    kind: typeLabel(node.__typename),
    about: joined(whereaboutsOf(node), form === name ? '' : form),
  };
}

const whereaboutsOf = (node: NonNullable<Node>): string =>
  'parent' in node ? placeOf(node) : 'area' in node ? said(node.area?.name) : '';
const nameOf = (record: object): string =>
  'displayName' in record ? String(record.displayName) : 'name' in record ? said(record.name as never) : '';
