import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { ListTabs } from '../../ui/list/list-tabs.js';
import { Page } from '../../ui/page.js';

const PARTS = [
  { to: '/awards', name: 'board', needs: 'nominations.read' },
  { to: '/awards/nominations', name: 'nominations', needs: 'nominations.read' },
  { to: '/awards/decisions', name: 'decisions', needs: 'awards.read' },
  { to: '/awards/given', name: 'given', needs: 'awards.read' },
  { to: '/awards/certificates', name: 'certificates', needs: 'certificates.read' },
  { to: '/awards/books', name: 'books', needs: 'certificates.read' },
] as const;

interface Props {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The board and the lists of awards, one beside the other. */
export function AwardsPage({ title, actions, children }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  return (
    <Page title={title} actions={actions}>
      <ListTabs
        label={t('parts.label')}
        places={PARTS.filter(({ needs }) => can(needs)).map(({ to, name }) => ({ to, name: t(`parts.${name}`) }))}
      />
      {children}
    </Page>
  );
}
