import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { sentenceOf } from '../../../api/sentence-of.js';
import { useCommand } from '../../../api/use-command.js';
import { useMe } from '../../../api/use-me.js';
import type { NominationPageQuery, NominationRule } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { CommandDialog } from '../../../ui/form/command-dialog.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { said } from '../../../ui/localized.js';
import { tellDone, tellFailure } from '../../../ui/notices.js';
import { Section } from '../../../ui/section.js';
import { StateBadge } from '../state-badge.js';
import { AwardRules } from './award-rules.js';
import { gravestFirst, overridesOf, unsettled } from './overrides.js';

const CHECK = graphql(/* GraphQL */ `
  mutation CheckNomination($input: CheckNominationInput!) {
    checkNomination(input: $input) {
      ...Told
    }
  }
`);
type Nomination = NonNullable<NominationPageQuery['nomination']>;
type Check = Nomination['checks'][number];

interface Props {
  readonly of: Nomination;
}

/** The rules of the award: before the check as the statute says them, after it what each said of this nomination. */
export function NominationRules({ of }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const mayCheck = of.availableActions.includes('CHECK');
  const blocked = unsettled(of.checks);
  const actions = mayCheck && (
    <>
      {blocked.length > 0 && can('nominations.override') && (
        <CommandDialog title={t('check.against')}>{(close) => <AgainstRules of={of} close={close} />}</CommandDialog>
      )}
      <CheckButton of={of} />
    </>
  );
  return (
    <Section title={t('rules.title')} actions={actions}>
      {of.checks.length === 0 ? (
        <AwardRules rules={of.type.versions.nodes[0]} />
      ) : (
        <Stack gap="sm">
          <Text size="xs" c="dimmed">
            {t('check.on', { when: formatMoment(of.checkedAt) })}
          </Text>
          {blocked.length > 0 && of.state === 'CHECKED' && <Alert color="red">{t('check.onlyRefused')}</Alert>}
          {gravestFirst(of.checks).map((check) => (
            <CheckLine key={check.id} check={check} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

function CheckLine({ check: { rule, outcome, sentence, overrideReason } }: { readonly check: Check }): ReactNode {
  const { t } = useTranslation('awards');
  return (
    <Group wrap="nowrap" align="flex-start" gap="sm">
      <div style={{ minWidth: 128 }}>
        <StateBadge of="CheckOutcome" state={outcome} />
      </div>
      <div>
        <Text size="sm" fw={500}>
          {capital(valueLabel('NominationRule', rule))}
        </Text>
        <Text size="sm">{said(sentence)}</Text>
        {overrideReason && (
          <Text size="sm" c="dimmed">
            {t('check.goesOn', { reason: overrideReason })}
          </Text>
        )}
      </div>
    </Group>
  );
}

function CheckButton({ of }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const { run, busy } = useCommand(CHECK);
  const check = async (): Promise<void> => {
    try {
      const payload = await run({ id: of.id, expectedVersion: of.version });
      const [problem] = payload?.problems ?? [];
      if (problem) tellFailure(problem.message);
      else if (payload) tellDone(t('check.done'));
    } catch (error) {
      tellFailure(sentenceOf(error, t));
    }
  };
  return (
    <Button loading={busy} onClick={() => void check()} leftSection={<IconChecklist size={18} aria-hidden />}>
      {t(of.checks.length > 0 ? 'check.again' : 'check.deed')}
    </Button>
  );
}

/** Each rule that is against it, and why the nomination goes on all the same; without a reason it does not. */
function AgainstRules({ of, close }: Props & { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('awards');
  const blocks = of.checks.filter(({ outcome }) => outcome === 'BLOCK');
  const command = useCommandForm({
    document: CHECK,
    initial: {
      overrides: blocks.map(({ rule, overrideReason }) => ({
        rule: rule as NominationRule,
        reason: overrideReason ?? '',
      })),
    },
    input: ({ overrides }) => ({ id: of.id, expectedVersion: of.version, overrides: overridesOf(overrides) }),
    close,
  });
  return (
    <CommandForm of={command} deed={t('check.again')} onCancel={close}>
      {blocks.map(({ rule, sentence }, place) => (
        <Textarea
          key={rule}
          label={capital(valueLabel('NominationRule', rule))}
          description={said(sentence)}
          placeholder={t('check.why')}
          autosize
          minRows={2}
          {...command.form.getInputProps(`overrides.${place}.reason`)}
        />
      ))}
    </CommandForm>
  );
}
