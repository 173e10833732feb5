import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import type { AwardPageQuery } from '../../../gql/graphql.js';
import { DecisionLink } from '../names.js';

const WITHOUT = graphql(/* GraphQL */ `
  query AwardWithoutCertificate($id: ID!, $type: String!) {
    waiting: awards(filter: { id: { eq: $id }, awaitsSigning: true }, first: 1) {
      totalCount
    }
    paperTemplates(filter: { type: { eq: $type } }, first: 1) {
      totalCount
    }
  }
`);

interface Props {
  readonly of: NonNullable<AwardPageQuery['award']>;
}

/** Why an award has no paper here, where it comes from, and who can change that. */
export function NoCertificate({ of: { id, number, type, awardDecision } }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const { data } = useAnswer(WITHOUT, { id, type: type.code });
  if (!data) return null;
  const waits = data.waiting.totalCount > 0;
  const hasDesign = type.printedElsewhere || data.paperTemplates.totalCount > 0;
  const why =
    (waits && 'unsigned') ||
    (number && 'elsewhere') ||
    (type.printedElsewhere && 'printedElsewhere') ||
    (awardDecision ? 'none' : 'outside');
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed" component="div">
        {t(`certificate.${why}`)} {waits && <DecisionLink of={awardDecision} inText />}
      </Text>
      {waits && !hasDesign && <Text size="sm">{t('certificate.noDesign')}</Text>}
    </Stack>
  );
}
