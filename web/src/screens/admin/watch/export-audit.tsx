import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate, today } from '../../../i18n/format.js';
import { DateField } from '../../../ui/form/date-field.js';

const FORMATS = ['csv', 'jsonl'] as const;
const isDay = (day: string | null): day is string => day !== null && day.length === 10 && parseDate(day) === day;

/** Takes the history of a period away, as one file. */
export function ExportAudit({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('admin');
  const [from, setFrom] = useState<string | null>(`${today().slice(0, 8)}01`);
  const [to, setTo] = useState<string | null>(today());
  const isWhole = isDay(from) && isDay(to) && from <= to;
  const address = (format: string): string =>
    `/audit/export?${new URLSearchParams({ from: `${from}T00:00:00+05:00`, to: `${to}T23:59:59.999+05:00`, format })}`;
  return (
    <Stack>
      <Text size="sm">{t('exportAuditAbout')}</Text>
      <SimpleGrid cols={2}>
        <DateField label={t('from')} whole value={from} onChange={setFrom} />
        <DateField label={t('to')} whole value={to} onChange={setTo} error={isWhole ? undefined : t('periodWrong')} />
      </SimpleGrid>
      <Group justify="flex-end">
        {FORMATS.map((format) =>
          isWhole ? (
            <Button key={format} component="a" href={address(format)} download onClick={close}>
              {format.toUpperCase()}
            </Button>
          ) : (
            <Button key={format} disabled>
              {format.toUpperCase()}
            </Button>
          ),
        )}
      </Group>
    </Stack>
  );
}
