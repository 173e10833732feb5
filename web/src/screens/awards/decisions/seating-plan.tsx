import { Anchor, Button, Group, NumberInput, Popover, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const SEATS = 10;

/** A plan of seats needs the name of the ceremony and how many seats a row has. */
export function SeatingPlan({ address }: { readonly address: string }): ReactNode {
  const { t } = useTranslation('awards');
  const [opened, open] = useState(false);
  const [ceremony, setCeremony] = useState('');
  const [seats, setSeats] = useState<number | string>(SEATS);
  const target = `${address}&${new URLSearchParams({ ceremony: ceremony.trim(), seats: String(seats) })}`;
  return (
    <Popover position="bottom-end" trapFocus returnFocus opened={opened} onChange={open}>
      <Popover.Target>
        <Anchor component="button" type="button" size="sm" aria-haspopup="dialog" onClick={() => open(!opened)}>
          {t('papers.seating')}
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('papers.seating')}>
        <Stack gap="sm" w={280}>
          <TextInput
            label={t('papers.ceremony')}
            required
            value={ceremony}
            onChange={({ currentTarget }) => setCeremony(currentTarget.value)}
          />
          <NumberInput label={t('papers.seats')} min={1} max={100} value={seats} onChange={setSeats} />
          <Group justify="flex-end">
            <Button component="a" href={target} target="_blank" data-disabled={!ceremony.trim() || undefined}>
              PDF
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
