import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { Facts, factOf } from '../../../ui/facts.js';
import { LifeLine } from '../../../ui/life-line/life-line.js';
import { Section } from '../../../ui/section.js';
import { AttendancesSection } from './attendances-section.js';
import { AwardsSection } from './awards-section.js';
import { MembershipsSection } from './memberships-section.js';
import { NominationsSection } from './nominations-section.js';
import { OtherNames } from './other-names.js';
import type { Person } from './person.document.js';
import { SourcesSection } from './sources-section.js';
import { useLifeEntries } from './use-life-entries.js';

/** What the person was and did, and where it is known from. */
export function LifeTab({ person }: { readonly person: Person }): ReactNode {
  const { t } = useTranslation('people');
  const entries = useLifeEntries(person);
  return (
    <Stack>
      <PersonFacts person={person} />
      {entries.length > 0 && <LifeLine title={t('life')} entries={entries} />}
      <MembershipsSection person={person} />
      <AwardsSection person={person} />
      <NominationsSection person={person} />
      <AttendancesSection person={person} />
      <SourcesSection person={person} />
    </Stack>
  );
}

function PersonFacts({ person }: { readonly person: Person }): ReactNode {
  const { t } = useTranslation('people');
  const { hiddenFields, gender, personalData, academicDegree, otherNames } = person;
  const fact = (name: string, value: ReactNode) => factOf('Person', name, value, hiddenFields);
  return (
    <Section title={t('person')}>
      <Facts
        facts={[
          fact('familyName', person.familyName),
          fact('givenName', person.givenName),
          fact('patronymicName', person.patronymicName),
          fact('gender', gender && valueLabel('Gender', gender)),
          { label: fieldLabel('PersonalData', 'birthYear'), value: personalData.birthYear },
          fact('academicDegree', academicDegree),
          fact('otherNames', otherNames.length > 0 ? <OtherNames of={otherNames} /> : null),
        ]}
      />
    </Section>
  );
}
