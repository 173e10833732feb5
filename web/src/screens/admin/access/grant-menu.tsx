import { IconUserOff, IconUserShare } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import { DeedsMenu } from '../../../ui/form/deeds-menu.js';
import { SimpleDeed } from '../../../ui/form/simple-deed.js';
import { said } from '../../../ui/localized.js';
import { REVOKE, type Grant } from './grant.document.js';
import { Substitute } from './grant-forms.js';
import { mayBegin } from './grant-sentence.js';

export function GrantMenu({ grant }: { readonly grant: Grant }): ReactNode {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  if (!can('identity.grants') || !mayBegin(grant)) return null;
  const name = `${grant.account.displayName} – ${said(grant.role.name)}`;
  return (
    <DeedsMenu
      label={`${t('deeds')}: ${name}`}
      deeds={[
        !grant.substituteFor && {
          title: t('substitute'),
          icon: IconUserShare,
          children: (close) => <Substitute grant={grant} close={close} />,
        },
        {
          title: t('revoke'),
          icon: IconUserOff,
          danger: true,
          children: (close) => (
            <SimpleDeed
              document={REVOKE}
              input={(reason) => ({ id: grant.id, expectedVersion: grant.version, reason: reason ?? '' })}
              about={t('revokeAbout', { name })}
              deed={t('revoke')}
              reason="required"
              danger
              close={close}
            />
          ),
        },
      ]}
    />
  );
}
