import { Button } from '@mantine/core';
import { IconGavel, IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { sentenceOf } from '../../../api/sentence-of.js';
import { useCommand } from '../../../api/use-command.js';
import type { NominationAction, NominationPageQuery } from '../../../gql/graphql.js';
import { valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { CommandDialog } from '../../../ui/form/command-dialog.js';
import { DeedsMenu, type Deed } from '../../../ui/form/deeds-menu.js';
import { SimpleDeed } from '../../../ui/form/simple-deed.js';
import { tellDone, tellFailure } from '../../../ui/notices.js';
import { ChooseDecision } from './choose-decision.js';
import { CorrectNomination } from './correct-nomination.js';
import { EndorseNomination } from './endorse-nomination.js';

const SUBMIT = graphql(/* GraphQL */ `
  mutation SubmitNomination($input: SubmitNominationInput!) {
    submitNomination(input: $input) {
      ...Told
    }
  }
`);
const RETURN = graphql(/* GraphQL */ `
  mutation ReturnNomination($input: ReturnNominationInput!) {
    returnNomination(input: $input) {
      ...Told
    }
  }
`);
const WITHDRAW = graphql(/* GraphQL */ `
  mutation WithdrawNomination($input: WithdrawNominationInput!) {
    withdrawNomination(input: $input) {
      ...Told
    }
  }
`);
type Nomination = NonNullable<NominationPageQuery['nomination']>;

interface Props {
  readonly of: Nomination;
}

const named = (action: NominationAction): string => capital(valueLabel('NominationAction', action));

/** What can be done with a nomination now, as the server says. */
export function NominationDeeds({ of }: Props): ReactNode {
  const { t } = useTranslation(['awards', 'record']);
  const may = (action: NominationAction): boolean => of.availableActions.includes(action);
  const because = (reason: string | null) => ({ id: of.id, expectedVersion: of.version, reason: reason ?? '' });
  const deeds: (Deed | false)[] = [
    may('ENDORSE') && { title: named('ENDORSE'), children: (close) => <EndorseNomination of={of} close={close} /> },
    may('RETURN') && {
      title: named('RETURN'),
      children: (close) => (
        <SimpleDeed
          document={RETURN}
          input={because}
          about={t('nomination.whatIsMissing')}
          deed={named('RETURN')}
          reason="required"
          close={close}
        />
      ),
    },
    may('WITHDRAW') && {
      title: named('WITHDRAW'),
      danger: true,
      children: (close) => (
        <SimpleDeed
          document={WITHDRAW}
          input={because}
          deed={named('WITHDRAW')}
          danger
          reason="required"
          close={close}
        />
      ),
    },
  ];
  return (
    <>
      {may('DECIDE') && (
        <CommandDialog
          title={named('DECIDE')}
          button={{ variant: 'filled', leftSection: <IconGavel size={18} aria-hidden /> }}
        >
          {(close) => <ChooseDecision nomination={of} close={close} />}
        </CommandDialog>
      )}
      {may('CORRECT') && (
        <CommandDialog title={named('CORRECT')} size="xl">
          {(close) => <CorrectNomination of={of} close={close} />}
        </CommandDialog>
      )}
      {may('SUBMIT') && <SubmitButton of={of} />}
      <DeedsMenu label={t('deeds')} deeds={deeds} asButton />
    </>
  );
}

function SubmitButton({ of }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const { run, busy } = useCommand(SUBMIT);
  const submit = async (): Promise<void> => {
    try {
      const payload = await run({ id: of.id, expectedVersion: of.version });
      const [problem] = payload?.problems ?? [];
      if (problem) tellFailure(problem.message);
      else if (payload) tellDone(t('nomination.submitted'));
    } catch (error) {
      tellFailure(sentenceOf(error, t));
    }
  };
  return (
    <Button loading={busy} onClick={() => void submit()} leftSection={<IconSend size={18} aria-hidden />}>
      {named('SUBMIT')}
    </Button>
  );
}
