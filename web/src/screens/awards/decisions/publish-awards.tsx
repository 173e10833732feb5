import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import { AwardRowsForm } from './award-rows-form.js';

const PUBLISH = graphql(/* GraphQL */ `
  mutation PublishAwards($input: PublishAwardsInput!) {
    publishAwards(input: $input) {
      ...Told
    }
  }
`);

interface Props {
  readonly decision: { readonly id: string };
  readonly close: () => void;
}

/** Publishes the awards of a decision. */
export function PublishAwards({ decision: { id }, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  return (
    <AwardRowsForm
      filter={{ awardDecision: { eq: id }, published: false, status: ['VALID'] }}
      deed={t('publish.deed')}
      above={<Text size="sm">{t('publish.about')}</Text>}
      send={async (rows) => {
        const input = {
          decisionId: id,
          rows: rows.map((each) => ({ awardId: each.id, expectedVersion: each.version })),
        };
        return (await ask(PUBLISH, { input })).publishAwards.problems;
      }}
      close={close}
    />
  );
}
