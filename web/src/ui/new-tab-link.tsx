import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './new-tab-link.module.css';

interface Props {
  readonly to: string;
  readonly children: ReactNode;
}

/** Leads out of a form without leaving it: what is typed stays here. */
export function NewTabLink({ to, children }: Props): ReactNode {
  const { t } = useTranslation('record');
  return (
    <Anchor href={to} target="_blank" inherit>
      {children}
      <IconExternalLink size={14} className={classes.icon} aria-label={t('newTab')} />
    </Anchor>
  );
}
