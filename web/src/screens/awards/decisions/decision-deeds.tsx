import { Button } from '@mantine/core';
import { IconGavel, IconPrinter, IconSignature } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import type { AwardDecisionAction, AwardDecisionPageQuery } from '../../../gql/graphql.js';
import { formatNumber } from '../../../i18n/format.js';
import { CommandDialog } from '../../../ui/form/command-dialog.js';
import { DeedsMenu, type Deed } from '../../../ui/form/deeds-menu.js';
import { openDialog, type Dialog } from '../../../ui/form/dialogs.js';
import { VoidForm } from '../../../ui/void-record.js';
import { CorrectDecision } from './correct-decision.js';
import { PresentAwards } from './present-awards.js';
import { PrintCertificates } from './print-certificates.js';
import { PublishAwards } from './publish-awards.js';
import { SignCertificates } from './sign-certificates.js';

interface Props {
  readonly of: NonNullable<AwardDecisionPageQuery['awardDecision']>;
  /** One of its papers is signed and counts. */
  readonly mayPrint: boolean;
}

/** What may be done with a decision and with all its awards at once. */
export function DecisionDeeds({ of, mayPrint }: Props): ReactNode {
  const { t } = useTranslation(['awards', 'record']);
  const { can } = useMe();
  const { id, version, toSign, toPresent, unpublished } = of;
  const may = (action: AwardDecisionAction): boolean => of.availableActions.includes(action);
  const counted = (deed: string, count: number): string => `${deed}: ${formatNumber(count)}`;
  const deeds: (Deed | false)[] = [
    may('CORRECT') && {
      title: t('correct'),
      size: 'xl',
      children: (close) => <CorrectDecision of={of} close={close} />,
    },
    may('PRESENT') && {
      title: counted(t('present.title'), toPresent.totalCount),
      size: 'xl',
      children: (close) => <PresentAwards decisionId={id} close={close} />,
    },
    may('PUBLISH') && {
      title: counted(t('publish.title'), unpublished.totalCount),
      size: 'xl',
      children: (close) => <PublishAwards decision={of} close={close} />,
    },
    may('VOID') && {
      title: t('record:void.deed'),
      danger: true,
      children: (close) => <VoidForm id={id} version={version} close={close} />,
    },
  ];
  const sign: Dialog = {
    title: counted(t('sign.title'), toSign.totalCount),
    size: 'xl',
    children: (close) => <SignCertificates decision={of} close={close} />,
  };
  return (
    <>
      {may('DECIDE') && (
        <Button
          component={Link}
          to={`/awards/decisions/${id}/decide`}
          variant="default"
          leftSection={<IconGavel size={18} aria-hidden />}
        >
          {t('decide.title')}
        </Button>
      )}
      {may('SIGN') && (
        <Button leftSection={<IconSignature size={18} aria-hidden />} onClick={() => openDialog(sign)}>
          {sign.title}
        </Button>
      )}
      {mayPrint && can('papers.print') && (
        <CommandDialog title={t('print.title')} button={{ leftSection: <IconPrinter size={18} aria-hidden /> }}>
          {() => <PrintCertificates decision={of} />}
        </CommandDialog>
      )}
      <DeedsMenu label={t('deeds')} deeds={deeds} asButton />
    </>
  );
}
