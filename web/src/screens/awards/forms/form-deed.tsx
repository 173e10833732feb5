import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { CertificateFormAction } from '../../../gql/graphql.js';
import { valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { SimpleDeed } from '../../../ui/form/simple-deed.js';

const SPOIL = graphql(/* GraphQL */ `
  mutation SpoilForm($input: SpoilFormInput!) {
    spoilForm(input: $input) {
      ...Told
    }
  }
`);
const LOST = graphql(/* GraphQL */ `
  mutation ReportFormLost($input: ReportFormLostInput!) {
    reportFormLost(input: $input) {
      ...Told
    }
  }
`);
const DESTROY = graphql(/* GraphQL */ `
  mutation DestroyForm($input: DestroyFormInput!) {
    destroyForm(input: $input) {
      ...Told
    }
  }
`);

const DEEDS = { SPOIL, REPORT_LOST: LOST, DESTROY } as const satisfies Record<CertificateFormAction, object>;
export const nameOfDeed = (deed: CertificateFormAction): string => capital(valueLabel('CertificateFormAction', deed));

interface Props {
  readonly deed: CertificateFormAction;
  readonly form: { readonly id: string; readonly version: number };
  readonly close: () => void;
}

/** Writes off one form, for a reason. */
export function FormDeed({ deed, form, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  return (
    <SimpleDeed
      document={DEEDS[deed] as typeof SPOIL}
      input={(reason) => ({ id: form.id, expectedVersion: form.version, reason: reason ?? '' })}
      about={t(`forms.why.${deed}`)}
      deed={nameOfDeed(deed)}
      danger
      reason="required"
      close={close}
    />
  );
}
