import { ActionIcon, Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './rows-field.module.css';

/** What rows need of the form that they are a part of. */
export interface FormWithRows {
  readonly getInputProps: (path: string) => GetInputPropsReturnType;
  readonly getValues: () => object;
  readonly insertListItem: (path: string, row: unknown) => void;
  readonly removeListItem: (path: string, place: number) => void;
}

/** The props of a field within a row; problems of the server stand beside it. */
export type InputOf = (field: string) => GetInputPropsReturnType;

interface Props {
  readonly form: FormWithRows;
  /** The field of the form that holds the rows: `speakers`, `items.0.speakers`. */
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly addLabel: string;
  readonly blank: object;
  /** Further ways to add a row. */
  readonly more?: ReactNode;
  readonly children: (input: InputOf, place: number) => ReactNode;
}

/** Several things of one kind in a form: each can be taken away, one more can be added. */
export function RowsField({ form, name, label, description, addLabel, blank, more, children }: Props): ReactNode {
  const { t } = useTranslation('record');
  const rows = rowsOf(form.getValues(), name);
  return (
    <Fieldset legend={label} className={classes.rows}>
      <Stack gap="sm">
        {description && (
          <Text size="xs" c="dimmed">
            {description}
          </Text>
        )}
        {rows.map((_row, place) => (
          <Group key={place} wrap="nowrap" align="flex-start" gap="xs" className={classes.row}>
            <div className={classes.fields}>
              {children((field) => form.getInputProps(`${name}.${place}.${field}`), place)}
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              mt={22}
              aria-label={t('rows.remove', { label, number: place + 1 })}
              onClick={() => form.removeListItem(name, place)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Group gap="xs">
          <Button
            variant="light"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.insertListItem(name, blank)}
          >
            {addLabel}
          </Button>
          {more}
        </Group>
      </Stack>
    </Fieldset>
  );
}

const rowsOf = (values: object, name: string): readonly unknown[] =>
  (name.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], values) as
    | readonly unknown[]
    | undefined) ?? [];
