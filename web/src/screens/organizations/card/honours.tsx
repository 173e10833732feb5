import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../../api/graphql.js';
import { useSureAnswer } from '../../../api/use-answer.js';
import type { OrganizationHonoursQuery } from '../../../gql/graphql.js';
import { said } from '../../../ui/localized.js';
import { Latest, type LatestRow } from './work.js';

const HONOURS = graphql(/* GraphQL */ `
  query OrganizationHonours($id: ID!) {
    organization(id: $id) {
      awards(first: 25, orderBy: { field: DATE, direction: DESC }) {
        totalCount
        nodes {
          id
          date
          number
          type {
            name {
              kk
              ru
              en
            }
          }
          grantingBody {
            name {
              kk
              ru
              en
            }
          }
        }
      }
      grantedAwards(first: 25, orderBy: { field: DATE, direction: DESC }) {
        totalCount
        nodes {
          id
          date
          number
          type {
            name {
              kk
              ru
              en
            }
          }
          recipient {
            ... on Person {
              displayName
            }
            ... on Organization {
              name {
                kk
                ru
                en
              }
            }
          }
        }
      }
    }
  }
`);

type Honoured = NonNullable<OrganizationHonoursQuery['organization']>;

/** Awards that it has received, and those that it has granted. */
export function Honours({ id }: { readonly id: string }): ReactNode {
  const { organization } = useSureAnswer(HONOURS, { id });
  if (!organization) return null;
  return (
    <Stack>
      <Latest
        name="awards"
        total={organization.awards.totalCount}
        rows={organization.awards.nodes.map((each) => ({ ...award(each), about: said(each.grantingBody?.name) }))}
      />
      <Latest
        name="grantedAwards"
        total={organization.grantedAwards.totalCount}
        rows={organization.grantedAwards.nodes.map((each) => ({ ...award(each), about: nameOf(each.recipient) }))}
      />
    </Stack>
  );
}

type AwardRow = Pick<Honoured['awards']['nodes'][number], 'id' | 'date' | 'number' | 'type'>;

const award = ({ id, date, number, type }: AwardRow): Omit<LatestRow, 'about'> => ({
  id,
  type: 'Award',
  date,
  text: [said(type.name), number && `№ ${number}`].filter(Boolean).join(' '),
});

function nameOf(recipient: Honoured['grantedAwards']['nodes'][number]['recipient']): string {
  if (!recipient) return '';
  return 'displayName' in recipient ? recipient.displayName : said(recipient.name);
}
