import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function Home(): ReactNode {
  const { t } = useTranslation();
  return <Page title={t('nav.home')}>{null}</Page>;
}
