import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../api/graphql.js';
import type { OrganizationCellFragment } from '../gql/graphql.js';
import { said } from './localized.js';
import { placeOf } from './organization-place.js';
import { RecordLink } from './record-link.js';

graphql(/* GraphQL */ `
  fragment OrganizationCell on Organization {
    __typename
    id
    name {
      kk
      ru
      en
    }
    ...OrganizationPlace
  }
`);

/** An organization in a list: its name, and beneath it what tells it from others of that name. */
export const OrganizationCell = ({ of }: { readonly of: OrganizationCellFragment | null | undefined }): ReactNode =>
  of && (
    <>
      <RecordLink type={of.__typename} id={of.id}>
        {said(of.name)}
      </RecordLink>
      <Text size="xs" c="dimmed">
        {placeOf(of)}
      </Text>
    </>
  );
