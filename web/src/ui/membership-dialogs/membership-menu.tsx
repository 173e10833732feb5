import { IconArrowsExchange, IconArrowBackUp, IconDoorExit, IconEdit, IconUserEdit } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeedsMenu } from '../form/deeds-menu.js';
import { VoidForm } from '../void-record.js';
import { tellDone } from '../notices.js';
import { CorrectMember, CorrectMembership } from './correct-membership.js';
import { EndMembership } from './end-membership.js';
import type { MembershipRow } from './membership-parts.js';
import { ReplaceMember } from './replace-member.js';

/** All that is done with one membership, behind three dots. */
export function MembershipMenu({ membership }: { readonly membership: MembershipRow }): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const { t: record } = useTranslation('record');
  const { availableActions } = membership;
  const may = (action: (typeof availableActions)[number]): boolean => availableActions.includes(action);
  const whose = membership.person?.displayName ?? '';
  const ended = (close: () => void) => (): void => {
    close();
    tellDone(t('endedDone'));
  };
  return (
    <DeedsMenu
      label={t('deedsOf', { name: whose })}
      deeds={[
        may('END') && {
          title: t('endTitle'),
          icon: IconDoorExit,
          children: (close) => <EndMembership membership={membership} close={close} done={ended(close)} />,
        },
        may('REPLACE') && {
          title: t('replaceTitle'),
          size: 'lg',
          icon: IconArrowsExchange,
          children: (close) => <ReplaceMember membership={membership} close={close} />,
        },
        may('CORRECT') && {
          title: t('correctTitle'),
          icon: IconEdit,
          children: (close) => <CorrectMembership membership={membership} close={close} />,
        },
        may('CORRECT_MEMBER') && {
          title: t('correctMemberTitle'),
          icon: IconUserEdit,
          children: (close) => <CorrectMember membership={membership} close={close} />,
        },
        may('VOID') && {
          title: record('void.title'),
          icon: IconArrowBackUp,
          danger: true,
          children: (close) => <VoidForm id={membership.id} version={membership.version} close={close} />,
        },
      ]}
    />
  );
}
