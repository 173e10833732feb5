import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconEdit, IconLock, IconPlus, IconUsersMinus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { DeedsMenu } from '../../../ui/form/deeds-menu.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { said } from '../../../ui/localized.js';
import { EndMany } from '../../../ui/membership-dialogs/end-many.js';
import { Section } from '../../../ui/section.js';
import { VoidForm } from '../../../ui/void-record.js';
import type { Card, CardTerm } from './card-document.js';
import { CloseTerm, CorrectTerm, OpenTerm } from './term-forms.js';

/** Its periods, the latest first. */
export function TermsSection({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('organizations');
  const terms = [...card.terms].sort((one, other) => other.number - one.number);
  const open = card.rosterActions.includes('OPEN_TERM') && (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() =>
        openDialog({
          title: t('openTerm'),
          children: (close) => <OpenTerm organizationId={card.id} number={(terms[0]?.number ?? 0) + 1} close={close} />,
        })
      }
    >
      {t('openTerm')}
    </Button>
  );
  return (
    <Section title={fieldLabel(card.__typename, 'terms')} actions={open}>
      {terms.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      <Stack gap="xs">
        {terms.map((term) => (
          <Group key={term.id} justify="space-between" wrap="nowrap">
            <div>
              <Anchor component={Link} to={`/memberships?organization=${card.id}&term=${term.id}`} size="sm">
                {said(term.name)}
              </Anchor>
              <Text size="xs" c="dimmed">
                {formatDate(term.startDate) || '…'} – {formatDate(term.endDate) || t('now')}
                {term.decision && ` · ${term.decision.title}`}
              </Text>
            </div>
            <TermDeeds term={term} />
          </Group>
        ))}
      </Stack>
    </Section>
  );
}

function TermDeeds({ term }: { readonly term: CardTerm }): ReactNode {
  const { t } = useTranslation('organizations');
  const { t: dialogs } = useTranslation('membership-dialogs');
  const { t: record } = useTranslation('record');
  const may = (action: (typeof term.availableActions)[number]): boolean => term.availableActions.includes(action);
  return (
    <DeedsMenu
      label={t('deedsOf', { name: said(term.name) })}
      deeds={[
        may('CORRECT') && {
          title: t('correctTerm'),
          icon: IconEdit,
          children: (close) => <CorrectTerm term={term} close={close} />,
        },
        may('CLOSE') && {
          title: t('closeTerm'),
          icon: IconLock,
          children: (close) => <CloseTerm term={term} close={close} />,
        },
        may('CORRECT') && {
          title: dialogs('endTermTitle'),
          icon: IconUsersMinus,
          size: 'xl',
          children: (close) => (
            <EndMany among={{ term: { eq: term.id } }} {...(may('CLOSE') && { term })} close={close} />
          ),
        },
        may('VOID') && {
          title: record('void.title'),
          icon: IconArrowBackUp,
          danger: true,
          children: (close) => <VoidForm id={term.id} version={term.version} close={close} />,
        },
      ]}
    />
  );
}
