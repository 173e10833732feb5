import {
  IconArrowBackUp,
  IconArrowMerge,
  IconArrowsSplit,
  IconEdit,
  IconReplace,
  IconSquareX,
  IconTag,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedsMenu } from '../../../ui/form/deeds-menu.js';
import { VoidForm } from '../../../ui/void-record.js';
import type { Card } from '../card/card-document.js';
import { CorrectOrganization } from './correct-organization.js';
import { DissolveOrganization, SucceedOrganization } from './end-organization.js';
import { MergeOrganizations, SplitOrganization } from './merge-split.js';
import { RenameOrganization } from './rename-organization.js';

/** What is done with an organization. */
export function OrganizationMenu({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('organization-changes');
  const { t: record } = useTranslation('record');
  const may = (action: (typeof card.availableActions)[number]): boolean => card.availableActions.includes(action);
  return (
    <DeedsMenu
      label={t('deeds')}
      asButton
      deeds={[
        may('CORRECT') && {
          title: t('correctTitle'),
          icon: IconEdit,
          size: 'xl',
          children: (close) => <CorrectOrganization card={card} close={close} />,
        },
        may('RENAME') && {
          title: t('renameTitle'),
          icon: IconTag,
          children: (close) => <RenameOrganization card={card} close={close} />,
        },
        may('SUCCEED') && {
          title: t('succeedTitle'),
          icon: IconReplace,
          size: 'xl',
          children: (close) => <SucceedOrganization card={card} close={close} />,
        },
        may('MERGE') && {
          title: t('mergeTitle'),
          icon: IconArrowMerge,
          size: 'xl',
          children: (close) => <MergeOrganizations card={card} close={close} />,
        },
        may('SPLIT') && {
          title: t('splitTitle'),
          icon: IconArrowsSplit,
          size: 'xl',
          children: (close) => <SplitOrganization card={card} close={close} />,
        },
        may('DISSOLVE') && {
          title: t('dissolveTitle'),
          icon: IconSquareX,
          size: 'xl',
          danger: true,
          children: (close) => <DissolveOrganization card={card} close={close} />,
        },
        may('VOID') && {
          title: record('void.title'),
          icon: IconArrowBackUp,
          danger: true,
          children: (close) => <VoidForm id={card.id} version={card.version} close={close} />,
        },
      ]}
    />
  );
}
