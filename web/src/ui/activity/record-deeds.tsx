import { IconArrowBackUp, IconEdit } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedsMenu, type Deed } from '../form/deeds-menu.js';
import { CorrectRecord, type Versioned } from '../record-form/correct-record.js';
import type { RecordSpec } from '../record-form/fields.js';
import { VoidForm } from '../void-record.js';

interface Props {
  readonly of: RecordSpec;
  readonly record: Versioned & { readonly availableActions: readonly string[] };
  /** The command that corrects it. */
  readonly correct: object;
  readonly readAnew: () => Promise<Versioned>;
  /** Deeds of this type alone. */
  readonly more?: readonly (Deed | false)[];
  /** Where one goes when it is voided. */
  readonly list: string;
  /** Three dots, for a row. */
  readonly inRow?: boolean;
}

/** What is done with a record of the work: corrected, voided, and what its type adds. */
export function RecordDeeds({ of, record, correct, readAnew, more = [], list, inRow = false }: Props): ReactNode {
  const { t } = useTranslation('record-form');
  const { t: common } = useTranslation('record');
  const navigate = useNavigate();
  const may = (action: string): boolean => record.availableActions.includes(action);
  const deeds: (Deed | false)[] = [
    ...more,
    may('CORRECT') && {
      title: t('correct'),
      icon: IconEdit,
      size: 'xl',
      children: (close) => (
        <CorrectRecord of={of} document={correct} record={record} readAnew={readAnew} close={close} />
      ),
    },
    may('VOID') && {
      title: common('void.title'),
      icon: IconArrowBackUp,
      danger: true,
      children: (close) => (
        <VoidForm
          id={record.id}
          version={record.version}
          close={close}
          done={() => void navigate({ to: list as string })}
        />
      ),
    },
  ];
  return <DeedsMenu label={t('deeds')} asButton={!inRow} deeds={deeds} />;
}
