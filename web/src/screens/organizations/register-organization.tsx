import { Paper, SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import type { OrganizationType } from '../../gql/graphql.js';
import { typeLabel } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { onlyFilled } from '../../ui/form/correction.js';
import { localizedInput } from '../../ui/form/localized-field.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { useListSearch } from '../../ui/list/list-search.js';
import { Page } from '../../ui/page.js';
import { useHomeArea } from '../../ui/pick/use-home-area.js';
import { useUndoRecording } from '../../ui/undo.js';
import { FurtherFields, furtherInput, NOTHING_FURTHER, type Further } from './changes/further-fields.js';
import {
  NEW_ORGANIZATION,
  ofType,
  OrganizationFields,
  type OrganizationValues,
} from './changes/organization-fields.js';

const BODY = graphql(/* GraphQL */ `
  mutation RegisterBody($input: RegisterBodyInput!) {
    registerBody(input: $input) { organization: body { id } ...Told }
  }
`);
const ASSOCIATION = graphql(/* GraphQL */ `
  mutation RegisterAssociation($input: RegisterAssociationInput!) {
    registerAssociation(input: $input) { organization: association { id } ...Told }
  }
`);
const INSTITUTION = graphql(/* GraphQL */ `
  mutation RegisterInstitution($input: RegisterInstitutionInput!) {
    registerInstitution(input: $input) { organization: institution { id } ...Told }
  }
`);

/** The three commands take the same, but for what only some types have. */
const REGISTER: Readonly<Record<OrganizationType, typeof ASSOCIATION>> = {
  BODY: BODY as unknown as typeof ASSOCIATION,
  ASSOCIATION,
  INSTITUTION: INSTITUTION as unknown as typeof ASSOCIATION,
};
const TYPES = { BODY: 'Body', ASSOCIATION: 'Association', INSTITUTION: 'Institution' } as const;
const isType = (text: string | undefined): text is OrganizationType => text !== undefined && text in TYPES;

/** A body, an association or an institution is put into the register. */
export function RegisterOrganization(): ReactNode {
  const { t } = useTranslation('organizations');
  const { search } = useListSearch();
  const [type, setType] = useState<OrganizationType>(isType(search.type) ? search.type : 'ASSOCIATION');
  return (
    <Page title={t('registerTitle')}>
      <Paper withBorder p="lg" maw={960}>
        <SegmentedControl
          mb="md"
          aria-label={t('type')}
          value={type}
          onChange={(chosen) => isType(chosen) && setType(chosen)}
          data={Object.entries(TYPES).map(([value, name]) => ({ value, label: typeLabel(name) }))}
        />
        <RegisterForm key={type} type={type} parentId={search.parent ?? null} areaId={search.area ?? null} />
      </Paper>
    </Page>
  );
}

interface Props {
  readonly type: OrganizationType;
  readonly parentId: string | null;
  readonly areaId: string | null;
}
function RegisterForm({ type, parentId, areaId }: Props): ReactNode {
  const { t } = useTranslation('organizations');
  const navigate = useNavigate();
  const tellRecorded = useUndoRecording();
  const initial: OrganizationValues & Further = {
    ...NEW_ORGANIZATION,
    parentId,
    areaId,
    ...NOTHING_FURTHER,
  };
  const command = useCommandForm(
    {
      document: REGISTER[type],
      initial,
      input: ({ kind, name, otherNames, declaredNumbers, sources, ...values }) => ({
        ...(onlyFilled(ofType(type, values) as Record<string, unknown>) as object),
        kind: kind ?? '',
        name: localizedInput(name),
        ...furtherInput({ otherNames, declaredNumbers, sources }),
      }),
      done: ({ organization }) => {
        const { id } = organization!;
        void navigate({ to: `/organizations/${id}` as string });
        tellRecorded({ message: t('registered'), id, undone: () => void navigate({ to: '/organizations' }) });
      },
    },
    'keyed',
  );
  return (
    <CommandForm of={command} onCancel={() => void navigate({ to: '/organizations' })}>
      <OrganizationFields type={type} field={command.form.getInputProps} area={useHomeArea()} />
      <FurtherFields form={command.form} />
    </CommandForm>
  );
}
