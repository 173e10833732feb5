import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page that is asked for only when somebody opens it. */
export function LaterSection({ title, children }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const [opened, open] = useState(false);
  const show = (
    <Button variant="subtle" size="compact-sm" onClick={() => open(!opened)} aria-expanded={opened}>
      {t(opened ? 'hide' : 'show')}
    </Button>
  );
  return (
    <Section title={title} actions={show}>
      {opened && children}
    </Section>
  );
}
