import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportEventInput } from '../../gql/graphql.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { tellDone } from '../../ui/notices.js';
import { FieldInput, type FormOfRecord } from '../../ui/record-form/field-input.js';
import { useCheck } from '../../ui/record-form/use-check.js';
import { recordedInput, valuesOf } from '../../ui/record-form/values.js';
import { REPORTS } from './event-spec.js';
import { REPORT_EVENT } from './events.document.js';

interface Props {
  readonly eventId: string;
  readonly close: () => void;
}

/** What one organization tells of the event, beside what others told. */
export function ReportEvent({ eventId, close }: Props): ReactNode {
  const { t } = useTranslation('events');
  const { fields } = REPORTS;
  const command = useCommandForm(
    {
      document: REPORT_EVENT,
      initial: valuesOf(fields) as Record<string, unknown>,
      input: (values) => ({ eventId, ...recordedInput(fields, values) }) as ReportEventInput,
      check: useCheck(fields),
      done: () => {
        close();
        tellDone(t('reported'));
      },
    },
    'keyed',
  );
  return (
    <CommandForm of={command} deed={t('reportDeed')} onCancel={close}>
      <Text size="sm">{t('reportAbout')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            type="EventReport"
            field={field}
            form={command.form as unknown as FormOfRecord}
            at={field.name}
          />
        ))}
      </SimpleGrid>
    </CommandForm>
  );
}
