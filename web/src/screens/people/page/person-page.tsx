import { Tabs } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import { useSureAnswer } from '../../../api/use-answer.js';
import { useListSearch } from '../../../ui/list/list-search.js';
import { Page } from '../../../ui/page.js';
import { UnknownScreen } from '../../../ui/screen-states.js';
import { DataTab } from './data-tab.js';
import { LifeTab } from './life-tab.js';
import { PersonAbout } from './person-about.js';
import { PersonDeeds } from './person-deeds.js';
import { PERSON, type Person, type VoidedPerson } from './person.document.js';
import { RecordTab } from './record-tab.js';
import { VoidedPersonPage } from './voided-person.js';

/** All that is known of a person. */
export function PersonPage(): ReactNode {
  const { id } = useParams({ strict: false }) as { id: string };
  const { can } = useMe();
  const { person, node } = useSureAnswer(PERSON, {
    id,
    withMemberships: can('memberships.read'),
    withAwards: can('awards.read'),
    withNominations: can('nominations.read'),
    withMeetings: can('meetings.read'),
  });
  if (person) return <Known person={person} />;
  return node && 'reason' in node ? <VoidedPersonPage voided={node as VoidedPerson} /> : <UnknownScreen />;
}

const TABS = ['life', 'data', 'record'] as const;

function Known({ person }: { readonly person: Person }): ReactNode {
  const { t } = useTranslation('people');
  const { search, set } = useListSearch();
  const tab = TABS.find((each) => each === search.tab) ?? 'life';
  return (
    <Page title={person.displayName} about={<PersonAbout person={person} />} actions={<PersonDeeds person={person} />}>
      <Tabs value={tab} onChange={(next) => set({ tab: next === 'life' ? '' : (next ?? '') })} keepMounted={false}>
        <Tabs.List mb="md" className="unprinted">
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="life">
          <LifeTab person={person} />
        </Tabs.Panel>
        <Tabs.Panel value="data">
          <DataTab person={person} />
        </Tabs.Panel>
        <Tabs.Panel value="record">
          <RecordTab person={person} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
