import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import { AwardRowsForm } from './award-rows-form.js';

const SIGN = graphql(/* GraphQL */ `
  mutation SignCertificates($input: SignCertificatesInput!) {
    signCertificates(input: $input) {
      ...Told
    }
  }
`);

interface Props {
  readonly decision: { readonly id: string; readonly signatory: { readonly displayName: string } | null };
  readonly close: () => void;
}

/** Signs the papers of a decision in the order of its annex: each takes the number of the next form. */
export function SignCertificates({ decision: { id, signatory }, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  return (
    <AwardRowsForm
      filter={{ awardDecision: { eq: id }, awaitsSigning: true }}
      deed={t('sign.deed')}
      above={
        <Alert>
          {t('sign.about')} {signatory && t('sign.by', { name: signatory.displayName })}
        </Alert>
      }
      send={async (rows) => {
        const input = {
          decisionId: id,
          rows: rows.map((each) => ({ awardId: each.id, expectedVersion: each.version })),
        };
        return (await ask(SIGN, { input })).signCertificates.problems;
      }}
      close={close}
    />
  );
}
