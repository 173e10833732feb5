import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ListTabs } from '../../ui/list/list-tabs.js';

/** The ways between campaigns and what was given. */
export function AidTabs(): ReactNode {
  const { t } = useTranslation('aid');
  const { t: common } = useTranslation();
  return (
    <ListTabs
      label={common('nav.aid')}
      places={[
        { to: '/campaigns', name: t('campaigns') },
        { to: '/contributions', name: t('contributions') },
      ]}
    />
  );
}
