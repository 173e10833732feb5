import { Checkbox, Select, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { JobProgress } from '../../../ui/job-progress.js';
import { LANGUAGE_CHOICES } from '../certificates/language-choices.js';

const PRINT = graphql(/* GraphQL */ `
  mutation PrintCertificates($input: PrintCertificatesInput!) {
    printCertificates(input: $input) {
      job {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly decision: { readonly id: string };
}

/** Prints all papers of a decision that count, as one file: work that goes on when the dialog is closed. */
export function PrintCertificates({ decision: { id } }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const [job, setJob] = useState<string>();
  const command = useCommandForm({
    document: PRINT,
    initial: { languages: 'kk', press: false },
    input: ({ languages, press }) => ({ decisionId: id, languages: languages.split(','), press }),
    called: { decisionId: 'languages' },
    done: (payload) => setJob(payload.job?.id),
  });
  const { form } = command;
  return (
    <Stack>
      <CommandForm of={command} deed={t('print.deed')}>
        <Select
          label={t('print.languages')}
          data={LANGUAGE_CHOICES}
          allowDeselect={false}
          {...form.getInputProps('languages')}
        />
        <Checkbox label={t('print.press')} {...form.getInputProps('press', { type: 'checkbox' })} />
      </CommandForm>
      {job && <JobProgress key={job} id={job} />}
    </Stack>
  );
}
