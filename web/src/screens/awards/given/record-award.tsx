import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CitationsField, citationsInput, type CitationRow } from '../../../ui/form/citations-field.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { Page } from '../../../ui/page.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { useHomeArea } from '../../../ui/pick/use-home-area.js';
import { useUndoRecording } from '../../../ui/undo.js';
import { EitherField } from '../either-field.js';
import { AwardFields } from './award-fields.js';
import { NO_AWARD } from './award-values.js';

const RECORD = graphql(/* GraphQL */ `
  mutation RecordAward($input: RecordAwardInput!) {
    recordAward(input: $input) {
      award {
        id
      }
      ...Told
    }
  }
`);

/** Records an award of the past, as far as it is known; `?person=…`, `?organization=…` and `?decision=…` say of whom and by what. */
export function RecordAward(): ReactNode {
  const { t } = useTranslation('awards');
  const navigate = useNavigate();
  const offerUndo = useUndoRecording();
  const search = useSearch({ strict: false }) as Partial<Record<'person' | 'organization' | 'decision', string>>;
  const command = useCommandForm(
    {
      document: RECORD,
      initial: {
        type: null as string | null,
        personId: search.person ?? (null as string | null),
        organizationId: search.organization ?? (null as string | null),
        ...NO_AWARD,
        awardDecisionId: search.decision ?? (null as string | null),
        sources: [] as CitationRow[],
      },
      input: ({ sources, ...values }) => ({ ...onlyFilled(values), sources: citationsInput(sources) }) as never,
      done: ({ award }) => {
        const list = (): void => void navigate({ to: '/awards/given' as string });
        offerUndo({ message: t('award.recorded'), id: award!.id, undone: list });
        void navigate({ to: `/awards/${award!.id}` as string });
      },
    },
    'keyed',
  );
  const { form } = command;
  return (
    <Page
      title={t('recordAward')}
      about={
        <Text size="sm" c="dimmed">
          {t('award.asKnown')}
        </Text>
      }
    >
      <Paper withBorder p="lg" maw={960}>
        <CommandForm of={command} onCancel={() => void navigate({ to: '/awards/given' as string })}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <EitherField
              form={form}
              label={fieldLabel('Award', 'recipient')}
              organization="organizationId"
              person="personId"
              first="person"
            />
            <RecordPicker
              kind="awardType"
              label={fieldLabel('Award', 'type')}
              required
              {...form.getInputProps('type')}
            />
          </SimpleGrid>
          <AwardFields form={form} area={useHomeArea()} />
          <CitationsField form={form} />
        </CommandForm>
      </Paper>
    </Page>
  );
}
