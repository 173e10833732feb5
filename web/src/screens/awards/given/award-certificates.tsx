import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AwardPageQuery } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { fieldLabel, typeLabel } from '../../../i18n/labels.js';
import { Section } from '../../../ui/section.js';
import { StateBadge } from '../state-badge.js';
import { NoCertificate } from './no-certificate.js';

interface Props {
  readonly of: NonNullable<AwardPageQuery['award']>;
}

/** The papers of an award, the latest first, each with the page by which anybody checks it. */
export function AwardCertificates({ of }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const papers = of.certificates?.nodes ?? [];
  return (
    <Section title={fieldLabel('Award', 'certificates')}>
      {papers.length === 0 && <NoCertificate of={of} />}
      <Stack gap="sm">
        {papers.map(({ id, number: own, copy, state, signedAt, reason, checkPath }) => (
          <Group key={id} gap="sm">
            <Anchor component={Link} to={`/awards/certificates/${id}`} fw={500}>
              {own ?? typeLabel('Certificate')}
            </Anchor>
            <StateBadge of="CertificateState" state={state} />
            <Text size="sm" c="dimmed">
              {[formatMoment(signedAt), copy > 1 && `${fieldLabel('Certificate', 'copy')}: ${copy}`, reason]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            {checkPath && (
              <Anchor href={checkPath} target="_blank" size="sm">
                {t('certificate.check')}
              </Anchor>
            )}
          </Group>
        ))}
      </Stack>
    </Section>
  );
}
