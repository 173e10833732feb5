import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../../api/sentence-of.js';
import { useCommand } from '../../api/use-command.js';
import { useMe } from '../../api/use-me.js';
import { CommandForm } from '../form/command-form.js';
import { useCommandForm } from '../form/use-command-form.js';
import { tellDone, tellFailure } from '../notices.js';
import type { Kept, View } from './view.js';
import { CORRECT_VIEW, DELETE_VIEW, SAVE_VIEW } from './views.document.js';

interface SaveProps {
  readonly list: string;
  readonly kept: Kept;
  readonly close: () => void;
}
/** Keeps the question of the screen under a name. */
export function SaveView({ list, kept, close }: SaveProps): ReactNode {
  const { t } = useTranslation('views');
  const { can } = useMe();
  const command = useCommandForm(
    {
      document: SAVE_VIEW,
      initial: { name: '', shared: false },
      input: ({ name, shared }) => ({ ...kept, list, name, ...(shared && { shared }) }),
      done: () => {
        tellDone(t('saved'));
        close();
      },
    },
    'keyed',
  );
  return (
    <CommandForm of={command} onCancel={close}>
      <TextInput label={t('name')} required data-autofocus {...command.form.getInputProps('name')} />
      {can('views.share') && (
        <Checkbox
          label={t('share')}
          description={t('shareAbout')}
          {...command.form.getInputProps('shared', { type: 'checkbox' })}
        />
      )}
    </CommandForm>
  );
}

interface ChangeProps {
  readonly view: View;
  readonly close: () => void;
}
/** Another name for a view of one's own, or others who see it. */
export function ChangeView({ view: { id, version, name, shared }, close }: ChangeProps): ReactNode {
  const { t } = useTranslation('views');
  const { can } = useMe();
  const command = useCommandForm({
    document: CORRECT_VIEW,
    initial: { name, shared },
    input: (values) => ({ id, expectedVersion: version, ...values }),
    close,
  });
  return (
    <CommandForm of={command} onCancel={close}>
      <TextInput label={t('name')} required data-autofocus {...command.form.getInputProps('name')} />
      {can('views.share') && (
        <Checkbox
          label={t('share')}
          description={t('shareAbout')}
          {...command.form.getInputProps('shared', { type: 'checkbox' })}
        />
      )}
    </CommandForm>
  );
}

/** A view is deleted once that was asked again: others may open it. */
export function DeleteView({ view: { id, version, name, shared }, close }: ChangeProps): ReactNode {
  const { t } = useTranslation('views');
  const { t: common } = useTranslation();
  const { run, busy } = useCommand(DELETE_VIEW);
  const remove = async (): Promise<void> => {
    try {
      const [problem] = (await run({ id, expectedVersion: version }))?.problems ?? [];
      if (problem) tellFailure(problem.message);
      close();
    } catch (error) {
      tellFailure(sentenceOf(error, common));
    }
  };
  return (
    <Stack>
      <Text size="sm">{t(shared ? 'deleteShared' : 'deleteOwn', { name })}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {common('form.cancel')}
        </Button>
        <Button color="red" loading={busy} onClick={() => void remove()}>
          {t('delete')}
        </Button>
      </Group>
    </Stack>
  );
}
