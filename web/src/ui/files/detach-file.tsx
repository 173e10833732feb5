import { ActionIcon, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { CommandForm } from '../form/command-form.js';
import { onlyFilled } from '../form/correction.js';
import { useCommandForm } from '../form/use-command-form.js';
import { Modal } from '../modal.js';

const DETACH = graphql(/* GraphQL */ `
  mutation DetachFile($input: DetachFileInput!) {
    detachFile(input: $input) {
      ...Told
    }
  }
`);

interface Props {
  readonly file: { readonly id: string; readonly name: string };
}

/** Takes a file off its record, after asking. */
export function DetachFile({ file }: Props): ReactNode {
  const { t } = useTranslation('files');
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={t('detach', { name: file.name })} onClick={open}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
      <Modal opened={opened} onClose={close} title={t('detachTitle')}>
        {opened && <DetachForm file={file} close={close} />}
      </Modal>
    </>
  );
}

function DetachForm({ file, close }: Props & { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('files');
  const command = useCommandForm({
    document: DETACH,
    initial: { reason: '' },
    input: (values) => ({ id: file.id, ...onlyFilled(values) }),
    close,
  });
  return (
    <CommandForm of={command} deed={t('detachDeed')} danger onCancel={close}>
      <Text size="sm">{file.name}</Text>
      <TextInput label={t('reason')} {...command.form.getInputProps('reason')} />
    </CommandForm>
  );
}
