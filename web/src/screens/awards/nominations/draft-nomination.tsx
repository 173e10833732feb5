import { Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { Page } from '../../../ui/page.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { useHomeArea } from '../../../ui/pick/use-home-area.js';
import { Section } from '../../../ui/section.js';
import { useUndoRecording } from '../../../ui/undo.js';
import { EitherField } from '../either-field.js';
import { AwardRules } from './award-rules.js';
import { NominationFields } from './nomination-fields.js';
import { meritsInput, NO_NOMINATION } from './nomination-values.js';

const DRAFT = graphql(/* GraphQL */ `
  mutation DraftNomination($input: DraftNominationInput!) {
    draftNomination(input: $input) {
      nomination {
        id
      }
      ...Told
    }
  }
`);
const RULES = graphql(/* GraphQL */ `
  query RulesOfAward($code: String!) {
    awardType(code: $code) {
      versions(first: 1, orderBy: { field: VALID_FROM, direction: DESC }) {
        nodes {
          ...AwardRules
        }
      }
    }
  }
`);

/** Proposes somebody for an award; `?person=…` or `?organization=…` says whom. */
export function DraftNomination(): ReactNode {
  const { t } = useTranslation('awards');
  const navigate = useNavigate();
  const offerUndo = useUndoRecording();
  const search = useSearch({ strict: false }) as Partial<Record<'person' | 'organization', string>>;
  const command = useCommandForm(
    {
      document: DRAFT,
      initial: {
        type: null as string | null,
        personId: search.person ?? (null as string | null),
        organizationId: search.organization ?? (null as string | null),
        ...NO_NOMINATION,
      },
      input: ({ merits, ...values }) => ({ ...onlyFilled(values), merits: meritsInput(merits) }) as never,
      done: ({ nomination }) => {
        const list = (): void => void navigate({ to: '/awards/nominations' as string });
        offerUndo({ message: t('nomination.drafted'), id: nomination!.id, undone: list });
        void navigate({ to: `/awards/nominations/${nomination!.id}` as string });
      },
    },
    'keyed',
  );
  const { form } = command;
  return (
    <Page title={t('propose')}>
      <Stack maw={960}>
        <Paper withBorder p="lg">
          <CommandForm of={command} onCancel={() => void navigate({ to: '/awards' as string })}>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <EitherField
                form={form}
                label={fieldLabel('Nomination', 'nominee')}
                organization="organizationId"
                person="personId"
                first="person"
              />
              <RecordPicker
                kind="awardType"
                label={fieldLabel('Nomination', 'type')}
                required
                {...form.getInputProps('type')}
              />
            </SimpleGrid>
            <NominationFields form={form} area={useHomeArea()} />
            <Text size="xs" c="dimmed">
              {t('nomination.filesLater')}
            </Text>
          </CommandForm>
        </Paper>
        {form.values.type && <RulesOfType code={form.values.type} />}
      </Stack>
    </Page>
  );
}

function RulesOfType({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation('awards');
  const { data } = useAnswer(RULES, { code }, { keepLast: true });
  return (
    data && (
      <Section title={t('rules.title')}>
        <AwardRules rules={data.awardType?.versions.nodes[0]} />
      </Section>
    )
  );
}
