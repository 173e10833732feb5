import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { RecordLink } from '../../../ui/record-link.js';
import { Section } from '../../../ui/section.js';
import { WebLink } from '../../../ui/web-link.js';
import type { Person } from './person.document.js';

/** What the facts rest on, with the words that say it. */
export function SourcesSection({ person: { citations } }: { readonly person: Person }): ReactNode {
  if (citations.length === 0) return null;
  return (
    <Section title={fieldLabel('Person', 'citations')}>
      <Stack component="ul" gap="sm" m={0} pl="md">
        {citations.map(({ id, quote, source }) => (
          <li key={id}>
            <Text size="sm">
              <RecordLink type="Source" id={source.id}>
                {source.title}
              </RecordLink>
              <Text span size="xs" c="dimmed">
                {[source.publisher, formatDate(source.publishedOn)].filter(Boolean).map((each) => ` · ${each}`)}
              </Text>
            </Text>
            {quote && <Text size="sm" fs="italic">{`«${quote}»`}</Text>}
            {source.address && (
              <Text size="xs">
                <WebLink to={source.address} />
              </Text>
            )}
          </li>
        ))}
      </Stack>
    </Section>
  );
}
