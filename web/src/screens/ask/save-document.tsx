import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly save: (name: string) => void;
  readonly close: () => void;
}

/** A name for what stands in the editor. */
export function SaveDocument({ save, close }: Props): ReactNode {
  const { t } = useTranslation('ask');
  const { t: common } = useTranslation();
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    save(name.trim());
    close();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t('name')}
          description={t('kept')}
          required
          maxLength={200}
          data-autofocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {common('form.cancel')}
          </Button>
          <Button type="submit">{common('form.save')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
