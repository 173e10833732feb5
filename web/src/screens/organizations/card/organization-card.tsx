import { Anchor, Badge, Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { IconCalendar, IconFileTypePdf } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSureAnswer } from '../../../api/use-answer.js';
import { useMe } from '../../../api/use-me.js';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { HistoryPanel } from '../../../ui/history-panel.js';
import { useListSearch } from '../../../ui/list/list-search.js';
import { said } from '../../../ui/localized.js';
import { Page } from '../../../ui/page.js';
import { UnknownScreen } from '../../../ui/screen-states.js';
import { OrganizationMenu } from '../changes/organization-menu.js';
import { CARD, type Card } from './card-document.js';
import { FactsTab } from './facts-tab.js';
import { Honours } from './honours.js';
import { PostsSection } from './posts-section.js';
import { RosterSection } from './roster.js';
import { Succession } from './succession.js';
import { TermsSection } from './terms-section.js';
import { Work } from './work.js';

/** All that is known of one body, association or institution. */
export function OrganizationCard(): ReactNode {
  const { id } = useParams({ strict: false }) as { id: string };
  const withCalendar = useMe().can('meetings.write');
  const { organization: card, calendarPath } = useSureAnswer(CARD, { id, withCalendar });
  if (!card) return <UnknownScreen />;
  return (
    <Page
      title={said(card.name)}
      about={<About card={card} />}
      actions={<Actions card={card} calendar={calendarPath} />}
    >
      <Succession card={card} />
      <CardTabs card={card} />
    </Page>
  );
}

function About({ card }: { readonly card: Card }): ReactNode {
  const { kind, parent, area, dissolved, dissolvedOn, foundedOn, synthetic } = card;
  const label = (name: string): string => fieldLabel(card.__typename, name);
  return (
    <Group gap="xs" mt={4}>
      <Badge>{said(kind.name)}</Badge>
      {dissolved && (
        <Badge color="gray">
          {label('dissolved')} {formatDate(dissolvedOn)}
        </Badge>
      )}
      {synthetic && <Badge color="gray">{label('synthetic')}</Badge>}
      {area && (
        <Anchor component={Link} to={`/areas/${area.id}/card`} size="sm">
          {said(area.name)}
        </Anchor>
      )}
      {foundedOn && (
        <Text size="sm" c="dimmed">
          {label('foundedOn')}: {formatDate(foundedOn)}
        </Text>
      )}
      {parent && (
        <Anchor component={Link} to={`/organizations/${parent.id}`} size="sm">
          {said(parent.name)}
        </Anchor>
      )}
    </Group>
  );
}

interface ActionsProps {
  readonly card: Card;
  readonly calendar: string | null | undefined;
}
function Actions({ card, calendar }: ActionsProps): ReactNode {
  const { t, i18n } = useTranslation('organizations');
  return (
    <>
      {'passportPath' in card && (
        <Button
          component="a"
          href={`${card.passportPath}?language=${i18n.language}`}
          target="_blank"
          variant="default"
          leftSection={<IconFileTypePdf size={18} aria-hidden />}
        >
          {t('passport')}
        </Button>
      )}
      {calendar && (
        <Button component="a" href={calendar} variant="default" leftSection={<IconCalendar size={18} aria-hidden />}>
          {t('calendar')}
        </Button>
      )}
      <OrganizationMenu card={card} />
    </>
  );
}

const TABS = ['members', 'facts', 'work', 'honours', 'history'] as const;
type Tab = (typeof TABS)[number];

function CardTabs({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('organizations');
  const { search, set } = useListSearch();
  const tab = TABS.find((each) => each === search.tab) ?? 'members';
  const parts: Readonly<Record<Tab, () => ReactNode>> = {
    members: () => <Members card={card} />,
    facts: () => <FactsTab card={card} />,
    work: () => <Work id={card.id} />,
    honours: () => <Honours id={card.id} />,
    history: () => <HistoryPanel of={card.id} />,
  };
  return (
    <Tabs value={tab} onChange={(next) => set({ tab: next ?? '' })} keepMounted={false}>
      <Tabs.List mb="md">
        {TABS.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(`tabs.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {TABS.map((each) => (
        <Tabs.Panel key={each} value={each}>
          {parts[each]()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

const Members = ({ card }: { readonly card: Card }): ReactNode => (
  <Stack>
    <RosterSection card={card} />
    <PostsSection card={card} />
    {(card.__typename === 'Body' || card.terms.length > 0) && <TermsSection card={card} />}
  </Stack>
);
