import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CitationShownFragment } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { WebLink } from '../web-link.js';

/** The sources that a record rests on. */
export const Citations = ({ of }: { readonly of: readonly CitationShownFragment[] }): ReactNode => (
  <Stack gap="sm">
    {of.map(({ id, quote, source: { title, publisher, publishedOn, address } }) => (
      <div key={id}>
        <Text size="sm">{[title, publisher, formatDate(publishedOn)].filter(Boolean).join(' · ')}</Text>
        {quote && (
          <Text size="sm" c="dimmed" fs="italic">
            {quote}
          </Text>
        )}
        {address && (
          <Text size="xs">
            <WebLink to={address} />
          </Text>
        )}
      </div>
    ))}
  </Stack>
);
