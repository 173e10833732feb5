import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useSureAnswer } from '../../../api/use-answer.js';
import type { OrganizationHonoursQuery } from '../../../gql/graphql.js';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { signedNumber } from '../../../i18n/signed-number.js';
import { Latest } from '../../../ui/activity/latest.js';
import { joined } from '../../../ui/joined.js';
import { said } from '../../../ui/localized.js';
import { EmptyState } from '../../../ui/states.js';

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
  const { t } = useTranslation('organizations');
  const { organization } = useSureAnswer(HONOURS, { id });
  if (!organization) return null;
  const { awards, grantedAwards } = organization;
  if (awards.totalCount === 0 && grantedAwards.totalCount === 0) return <EmptyState title={t('none')} />;
  return (
    <Stack>
      <Latest
        title={fieldLabel('Organization', 'awards')}
        type="Award"
        total={awards.totalCount}
        all={`/awards/given?organization=${id}`}
        rows={awards.nodes.map((each) => row(each, said(each.grantingBody?.name)))}
      />
      <Latest
        title={fieldLabel('Organization', 'grantedAwards')}
        type="Award"
        total={grantedAwards.totalCount}
        all={`/awards/given?grantingBody=${id}`}
        rows={grantedAwards.nodes.map((each) => row(each, nameOf(each.recipient)))}
      />
    </Stack>
  );
}

type AwardRow = Pick<Honoured['awards']['nodes'][number], 'id' | 'date' | 'number' | 'type'>;

const row = ({ id, date, number, type }: AwardRow, other: string): { id: string; name: string; about: string } => ({
  id,
  name: joined(said(type.name), number && signedNumber(number)),
  about: joined(formatDate(date), other),
});

function nameOf(recipient: Honoured['grantedAwards']['nodes'][number]['recipient']): string {
  if (!recipient) return '';
  return 'displayName' in recipient ? recipient.displayName : said(recipient.name);
}
