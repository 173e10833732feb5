import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import { formatDate, formatNumber, today } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { factOf, Facts } from '../../../ui/facts.js';
import { FilesPanel } from '../../../ui/files/files-panel.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { said } from '../../../ui/localized.js';
import { Section } from '../../../ui/section.js';
import { WebLink } from '../../../ui/web-link.js';
import { ConfirmContacts } from '../changes/confirm-contacts.js';
import type { Card } from './card-document.js';

/** What is known of it: facts, names over time, numbers, on what it rests. */
export function FactsTab({ card }: { readonly card: Card }): ReactNode {
  return (
    <Stack>
      <KnownFacts card={card} />
      <Names card={card} />
      {card.declaredNumbers.length > 0 && <Numbers card={card} />}
      {card.citations.length > 0 && <Sources card={card} />}
      {!card.hiddenFields.includes('files') && <Files card={card} />}
    </Stack>
  );
}

function KnownFacts({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('organizations');
  const { can } = useMe();
  const fact = (name: string, value: ReactNode) => factOf(card.__typename, name, value, card.hiddenFields);
  const accreditation = 'accreditation' in card ? card.accreditation : null;
  const apply = card.__typename === 'Association' && can('accreditation.apply') && !card.dissolved && (
    <Button component={Link} to={`/accreditation-applications/new?association=${card.id}`} variant="default" size="xs">
      {t('applyForAccreditation')}
    </Button>
  );
  const confirm = card.availableActions.includes('CONFIRM_CONTACTS') && (
    <Button
      variant="default"
      size="xs"
      onClick={() =>
        openDialog({ title: t('confirmTitle'), children: (close) => <ConfirmContacts card={card} close={close} /> })
      }
    >
      {t('confirm')}
    </Button>
  );
  return (
    <Section
      title={t('tabs.facts')}
      actions={
        <>
          {apply}
          {confirm}
        </>
      }
    >
      <Facts
        facts={[
          fact('kind', said(card.kind.name)),
          fact('level', said(card.level?.name)),
          fact('area', said(card.area?.name)),
          fact('parent', card.parent && <Named of={card.parent} />),
          fact('foundedOn', formatDate(card.foundedOn)),
          fact('dissolvedOn', formatDate(card.dissolvedOn)),
          fact('bin', 'bin' in card && card.bin),
          fact(
            'registrationState',
            'registrationState' in card &&
              card.registrationState &&
              valueLabel('RegistrationState', card.registrationState),
          ),
          fact('ethnicGroups', 'ethnicGroups' in card && card.ethnicGroups.map(({ name }) => said(name)).join(', ')),
          fact(
            'accreditation',
            accreditation &&
              `${accreditation.number} · ${valueLabel('AccreditationState', accreditation.state)} · ${formatDate(accreditation.validFrom)}–${formatDate(accreditation.validUntil)}`,
          ),
          fact('contactsConfirmedOn', formatDate(card.contactsConfirmedOn)),
          fact('note', card.note),
        ].filter(({ value, hidden }) => value !== false || hidden)}
      />
    </Section>
  );
}

const Named = ({ of: { id, name } }: { readonly of: NonNullable<Card['parent']> }): ReactNode => (
  <Anchor component={Link} to={`/organizations/${id}`} size="sm">
    {said(name)}
  </Anchor>
);

function Names({ card: { __typename, names, otherNames, changeEvents } }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('organizations');
  const renames = changeEvents.filter(({ kind, decision, note }) => kind === 'RENAME' && (decision ?? note));
  return (
    <Section title={fieldLabel(__typename, 'names')}>
      <Stack gap="xs">
        {[...names].reverse().map(({ id, name, startDate, endDate }) => (
          <div key={id}>
            <Text size="sm" fw={500}>
              {said(name)}
            </Text>
            <Text size="xs" c="dimmed">
              {formatDate(startDate) || '…'} – {formatDate(endDate) || t('now')}
            </Text>
          </div>
        ))}
        {renames.map(({ id, decision, note }) => (
          <Text key={id} size="sm" c="dimmed">
            {[decision?.title, note].filter(Boolean).join(' · ')}
          </Text>
        ))}
        {otherNames.map(({ id, text, kind }) => (
          <Text key={id} size="sm">
            {text}{' '}
            <Text span size="xs" c="dimmed">
              {valueLabel('OtherNameKind', kind)}
            </Text>
          </Text>
        ))}
      </Stack>
    </Section>
  );
}

/** Declared beside counted: the difference is seen, and nobody has to explain it. */
function Numbers({ card: { __typename, id, declaredNumbers, counted } }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('organizations');
  const label = (name: string): string => fieldLabel('DeclaredNumber', name);
  return (
    <Section title={fieldLabel(__typename, 'declaredNumbers')}>
      <Table.ScrollContainer minWidth={520} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{label('subject')}</Table.Th>
              <Table.Th ta="right">{t('declared')}</Table.Th>
              <Table.Th ta="right">{t('counted')}</Table.Th>
              <Table.Th>{label('asOf')}</Table.Th>
              <Table.Th>{label('source')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {declaredNumbers.map(({ id: row, subject, value, qualifier, asOf, source, note }) => (
              <Table.Tr key={row}>
                <Table.Td>{said(subject.name)}</Table.Td>
                <Table.Td ta="right">
                  {qualifier !== 'EXACT' && `${valueLabel('Qualifier', qualifier)} `}
                  {formatNumber(value)}
                </Table.Td>
                <Table.Td ta="right">
                  {subject.code === 'members' && (
                    <Anchor component={Link} to={`/memberships?organization=${id}&asOf=${today()}`} size="sm">
                      {formatNumber(counted.totalCount)}
                    </Anchor>
                  )}
                </Table.Td>
                <Table.Td>{formatDate(asOf)}</Table.Td>
                <Table.Td>{[source?.title, note].filter(Boolean).join(' · ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}

function Files({ card: { __typename, id, files, availableActions } }: { readonly card: Card }): ReactNode {
  const { can } = useMe();
  return (
    <Section title={fieldLabel(__typename, 'files')}>
      <FilesPanel recordId={id} files={files} may={availableActions.includes('CORRECT') && can('files.add')} />
    </Section>
  );
}

function Sources({ card: { __typename, citations } }: { readonly card: Card }): ReactNode {
  return (
    <Section title={fieldLabel(__typename, 'citations')}>
      <Stack gap="sm">
        {citations.map(({ id, quote, source }) => (
          <div key={id}>
            <Text size="sm">
              {[source.title, source.publisher, formatDate(source.publishedOn)].filter(Boolean).join(' · ')}
            </Text>
            {quote && (
              <Text size="sm" c="dimmed" fs="italic">
                {quote}
              </Text>
            )}
            <Group gap="sm">
              {source.address && (
                <Text size="xs">
                  <WebLink to={source.address} />
                </Text>
              )}
              {source.files.map((file) => (
                <Anchor key={file.id} href={file.path} size="xs">
                  {file.name}
                </Anchor>
              ))}
            </Group>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
