import { ActionIcon, Badge, Group, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { joined } from '../joined.js';
import { RecordPicker } from './record-picker.js';
import type { PickKind } from './picks.js';

export interface Chosen {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name, while it is at hand. */
  readonly about?: string;
}
interface Props {
  readonly kind: PickKind;
  readonly label: string;
  readonly value?: readonly Chosen[];
  readonly onChange?: (value: readonly Chosen[]) => void;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly required?: boolean;
  /** Narrows what is offered, in the filter of the list. */
  readonly among?: object;
  readonly 'data-path'?: string;
}

/** Several records in the order in which they were chosen. */
export function RecordsField(props: Props): ReactNode {
  const { kind, label, value = [], onChange, error, description, required, among } = props;
  const { t } = useTranslation();
  const [turn, setTurn] = useState(0);
  return (
    <Stack gap={4}>
      <RecordPicker
        key={turn}
        kind={kind}
        {...(among && { among })}
        label={label}
        description={description}
        error={error}
        withAsterisk={required ?? false}
        required={required === true && value.length === 0}
        data-path={props['data-path']}
        value={null}
        onChange={(id, record) => {
          setTurn(turn + 1);
          if (id && record && !value.some((each) => each.id === id)) onChange?.([...value, record]);
        }}
      />
      {value.length > 0 && (
        <Group gap={6} component="ul" m={0} p={0} aria-label={label}>
          {value.map(({ id, name, about }, place) => (
            <Badge
              key={id}
              component="li"
              size="lg"
              color="gray"
              maw="100%"
              rightSection={
                <ActionIcon
                  size="xs"
                  variant="transparent"
                  color="gray"
                  aria-label={`${t('pick.clear')}: ${name}`}
                  onClick={() => onChange?.(value.filter((each) => each.id !== id))}
                >
                  <IconX size={12} aria-hidden />
                </ActionIcon>
              }
            >
              <Text span size="sm" truncate>
                {value.length > 1 && `${place + 1}. `}
                {joined(name, about)}
              </Text>
            </Badge>
          ))}
        </Group>
      )}
    </Stack>
  );
}

/** What is wrong with the list as a whole, or with one of it. */
export const errorWithin = (errors: Readonly<Record<string, ReactNode>>, name: string): ReactNode =>
  Object.entries(errors).find(([place]) => place === name || place.startsWith(`${name}.`))?.[1];
