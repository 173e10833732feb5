import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AwardAction, AwardPageQuery } from '../../../gql/graphql.js';
import { valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { CommandDialog } from '../../../ui/form/command-dialog.js';
import { DeedsMenu, type Deed } from '../../../ui/form/deeds-menu.js';
import { openDialog, type Dialog } from '../../../ui/form/dialogs.js';
import { VoidForm } from '../../../ui/void-record.js';
import { PresentAwards } from '../decisions/present-awards.js';
import { AwardAct, type ActName } from './award-act.js';
import { CorrectAward } from './correct-award.js';
import { CorrectRecipient } from './correct-recipient.js';

interface Props {
  readonly of: NonNullable<AwardPageQuery['award']>;
}

const ACTS: readonly ActName[] = ['SUSPEND', 'REINSTATE', 'REVOKE'];

/** What can be done with an award now, as the server says. */
export function AwardDeeds({ of }: Props): ReactNode {
  const { t } = useTranslation(['awards', 'record']);
  const may = (action: AwardAction): boolean => of.availableActions.includes(action);
  const named = (action: AwardAction): string => capital(valueLabel('AwardAction', action));
  const { awardDecision, date } = of;
  const mayPresent = may('PRESENT') && awardDecision && !date;
  const deeds: (Deed | false)[] = [
    may('CORRECT') && {
      title: t('award.recipient'),
      children: (close) => <CorrectRecipient of={of} close={close} />,
    },
    ...ACTS.map(
      (act): Deed | false =>
        may(act) && {
          title: named(act),
          danger: act !== 'REINSTATE',
          children: (close) => <AwardAct act={act} of={of} close={close} />,
        },
    ),
    may('VOID') && {
      title: t('record:void.deed'),
      danger: true,
      children: (close) => <VoidForm id={of.id} version={of.version} close={close} />,
    },
  ];
  const present = (decisionId: string): Dialog => ({
    title: named('PRESENT'),
    size: 'xl',
    children: (close) => <PresentAwards decisionId={decisionId} only={{ id: { eq: of.id } }} close={close} />,
  });
  return (
    <>
      {mayPresent && <Button onClick={() => openDialog(present(awardDecision.id))}>{named('PRESENT')}</Button>}
      {may('CORRECT') && (
        <CommandDialog title={t('correct')} size="xl">
          {(close) => <CorrectAward of={of} close={close} />}
        </CommandDialog>
      )}
      <DeedsMenu label={t('deeds')} deeds={deeds} asButton />
    </>
  );
}
