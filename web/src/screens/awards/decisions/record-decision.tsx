import { Alert, Paper } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { Page } from '../../../ui/page.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { useHomeArea } from '../../../ui/pick/use-home-area.js';
import { useUndoRecording } from '../../../ui/undo.js';
import { DecisionFields } from './decision-fields.js';
import { NO_DECISION } from './decision-values.js';

const RECORD = graphql(/* GraphQL */ `
  mutation RecordAwardDecision($input: RecordAwardDecisionInput!) {
    recordAwardDecision(input: $input) {
      awardDecision {
        id
      }
      ...Told
    }
  }
`);

/** Records a decision on awards; with `?nomination=…` that one is decided next. */
export function RecordDecision(): ReactNode {
  const { t } = useTranslation('awards');
  const navigate = useNavigate();
  const offerUndo = useUndoRecording();
  const { nomination, body } = useSearch({ strict: false }) as Partial<Record<'nomination' | 'body', string>>;
  const command = useCommandForm(
    {
      document: RECORD,
      initial: { ...NO_DECISION, decidingBodyId: body ?? (null as string | null) },
      input: (values) => onlyFilled(values) as never,
      done: ({ awardDecision }) => {
        const page = `/awards/decisions/${awardDecision!.id}`;
        const list = (): void => void navigate({ to: '/awards/decisions' as string });
        offerUndo({ message: t('decision.recorded'), id: awardDecision!.id, undone: list });
        if (nomination) void navigate({ to: `${page}/decide`, search: { nomination } as never });
        else void navigate({ to: page });
      },
    },
    'keyed',
  );
  const { form } = command;
  return (
    <Page title={t('recordDecision')}>
      <Paper withBorder p="lg" maw={960}>
        {nomination && <Alert mb="md">{t('decide.onceRecorded')}</Alert>}
        <CommandForm of={command} onCancel={() => void navigate({ to: '/awards/decisions' as string })}>
          <DecisionFields
            form={form}
            area={useHomeArea()}
            body={
              <RecordPicker
                kind="body"
                label={fieldLabel('AwardDecision', 'decidingBody')}
                required
                {...form.getInputProps('decidingBodyId')}
              />
            }
          />
        </CommandForm>
      </Paper>
    </Page>
  );
}
