import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
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

/** What can become of a form; the keys name its words. */
const DEEDS = { spoil: SPOIL, lost: LOST, destroy: DESTROY } as const;
export type FormDeedName = keyof typeof DEEDS;

interface Props {
  readonly deed: FormDeedName;
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
      about={t(`forms.${deed}Reason`)}
      deed={t(`forms.${deed}`)}
      danger
      reason="required"
      close={close}
    />
  );
}
