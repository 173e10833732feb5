import { NumberInput, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { today } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { changesOf, onlyFilled } from '../../../ui/form/correction.js';
import { DateField } from '../../../ui/form/date-field.js';
import { correctedName } from '../../../ui/form/corrected-name.js';
import { LocalizedField, localizedInput, localizedValue, NO_NAME } from '../../../ui/form/localized-field.js';
import { useCommandForm, type FormOf } from '../../../ui/form/use-command-form.js';
import { ClassifierSelect } from '../../../ui/pick/code-select.js';
import type { CardPost } from './card-document.js';

const CREATE = graphql(/* GraphQL */ `
  mutation CreatePost($input: CreatePostInput!) {
    createPost(input: $input) {
      post {
        id
      }
      ...Told
    }
  }
`);
const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectPost($input: CorrectPostInput!) {
    correctPost(input: $input) {
      post {
        id
      }
      ...Told
    }
  }
`);
const CLOSE = graphql(/* GraphQL */ `
  mutation ClosePost($input: ClosePostInput!) {
    closePost(input: $input) {
      post {
        id
      }
      ...Told
    }
  }
`);
const REOPEN = graphql(/* GraphQL */ `
  mutation ReopenPost($input: ReopenPostInput!) {
    reopenPost(input: $input) {
      post {
        id
      }
      ...Told
    }
  }
`);

const label = (name: string): string => fieldLabel('Post', name);

interface OfPost {
  readonly post: CardPost;
  readonly close: () => void;
}

interface PostValues extends Record<string, unknown> {
  role: string | null;
  title: typeof NO_NAME;
  seats: number | null;
  position: number | null;
}

export function CreatePost({ organizationId, close }: { organizationId: string; close: () => void }): ReactNode {
  const initial: PostValues = { role: null, title: NO_NAME, seats: 1, position: null };
  const command = useCommandForm(
    {
      document: CREATE,
      initial,
      input: ({ title, role, ...values }) => ({
        organizationId,
        ...onlyFilled(values),
        role: role ?? '',
        title: localizedInput(title),
      }),
      close,
    },
    'keyed',
  );
  return (
    <CommandForm of={command} onCancel={close}>
      <PostFields form={command.form} isNew />
    </CommandForm>
  );
}

export function CorrectPost({ post, close }: OfPost): ReactNode {
  const before: PostValues = {
    role: post.role.code,
    title: localizedValue(post.title),
    seats: post.seats,
    position: post.position,
  };
  const command = useCommandForm({
    document: CORRECT,
    initial: { ...before, reason: '' },
    input: ({ title, reason, ...values }) => ({
      id: post.id,
      expectedVersion: post.version,
      ...(changesOf({ ...before, title: undefined }, { ...values, title: undefined }) as object),
      ...correctedName('title', before.title, title),
      ...(reason && { reason }),
    }),
    close,
  });
  return (
    <CommandForm of={command} onCancel={close}>
      <PostFields form={command.form as unknown as FormOf<PostValues>['form']} />
      <Reason {...command.form.getInputProps('reason')} />
    </CommandForm>
  );
}

interface FieldsProps {
  readonly form: FormOf<PostValues>['form'];
  /** What is left empty then follows from the rest. */
  readonly isNew?: boolean;
}
function PostFields({ form, isNew = false }: FieldsProps): ReactNode {
  const { t } = useTranslation('organizations');
  return (
    <>
      <ClassifierSelect classifier="post-role" label={label('role')} required {...form.getInputProps('role')} />
      <LocalizedField label={label('title')} required {...form.getInputProps('title')} />
      <NumberInput
        label={label('seats')}
        description={t('seatsEmpty')}
        min={1}
        allowDecimal={false}
        {...form.getInputProps('seats')}
      />
      <NumberInput
        label={label('position')}
        {...(isNew && { description: t('positionEmpty') })}
        min={0}
        allowDecimal={false}
        {...form.getInputProps('position')}
      />
    </>
  );
}

function Reason(props: object): ReactNode {
  const { t } = useTranslation();
  return <Textarea label={t('form.reason')} autosize {...props} />;
}

export function ClosePost({ post, close }: OfPost): ReactNode {
  const { t } = useTranslation('organizations');
  const command = useCommandForm({
    document: CLOSE,
    initial: { closedOn: today() as string | null, reason: '' },
    input: (values) => ({ id: post.id, expectedVersion: post.version, ...onlyFilled(values) }),
    close,
  });
  return (
    <CommandForm of={command} deed={t('closePost')} danger onCancel={close}>
      <Text size="sm">{t('closePostAbout')}</Text>
      <DateField label={label('closedOn')} whole {...command.form.getInputProps('closedOn')} />
      <Reason {...command.form.getInputProps('reason')} />
    </CommandForm>
  );
}

export function ReopenPost({ post, close }: OfPost): ReactNode {
  const { t } = useTranslation('organizations');
  const command = useCommandForm({
    document: REOPEN,
    initial: { reason: '' },
    input: (values) => ({ id: post.id, expectedVersion: post.version, ...onlyFilled(values) }),
    close,
  });
  return (
    <CommandForm of={command} deed={t('reopenPost')} onCancel={close}>
      <Reason {...command.form.getInputProps('reason')} />
    </CommandForm>
  );
}
