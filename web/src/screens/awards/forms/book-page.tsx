import { Button, Group, Table } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useSureAnswer } from '../../../api/use-answer.js';
import { useMe } from '../../../api/use-me.js';
import type { BookPageQuery } from '../../../gql/graphql.js';
import { currentLanguage } from '../../../i18n/language.js';
import { formatNumber } from '../../../i18n/format.js';
import { fieldLabel, typeLabel } from '../../../i18n/labels.js';
import { RecordTabs } from '../../../ui/activity/record-tabs.js';
import { factOf, Facts } from '../../../ui/facts.js';
import { CommandDialog } from '../../../ui/form/command-dialog.js';
import { said } from '../../../ui/localized.js';
import { Page } from '../../../ui/page.js';
import { UnknownScreen } from '../../../ui/screen-states.js';
import { Section } from '../../../ui/section.js';
import { BookForms } from './book-forms.js';
import { ReceiveForms } from './receive-forms.js';

const BOOK = graphql(/* GraphQL */ `
  query BookPage($id: ID!) {
    certificateBooks(filter: { id: { eq: $id } }, first: 1) {
      nodes {
        id
        series
        inStock
        lastNumber
        type {
          id
          code
          name {
            kk
            ru
            en
          }
        }
        area {
          name {
            kk
            ru
            en
          }
        }
        years {
          year
          received
          used
          spoiled
          lost
          destroyed
          inStock
        }
      }
    }
  }
`);
type Book = BookPageQuery['certificateBooks']['nodes'][number];

/** A book of forms: what came, what was used, what is left, and every form. */
export function BookPage(): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const { bookId: id } = useParams({ strict: false }) as { bookId: string };
  const [book] = useSureAnswer(BOOK, { id }).certificateBooks.nodes;
  if (!book) return <UnknownScreen />;
  const { type, series, area, inStock, lastNumber } = book;
  const receive = can('certificates.forms') && (
    <CommandDialog title={t('forms.receive')}>
      {(close) => <ReceiveForms close={close} book={{ type: type.code, series }} />}
    </CommandDialog>
  );
  return (
    <Page title={[typeLabel('CertificateBook'), said(type.name), series].filter(Boolean).join(' · ')} actions={receive}>
      <RecordTabs id={id}>
        <Section title={t('aboutIt')}>
          <Facts
            cols={4}
            facts={[
              factOf('CertificateBook', 'series', series),
              factOf('CertificateBook', 'area', said(area?.name)),
              factOf('CertificateBook', 'inStock', formatNumber(inStock)),
              factOf('CertificateBook', 'lastNumber', lastNumber),
            ]}
          />
        </Section>
        <Section title={fieldLabel('CertificateBook', 'years')}>
          <Years book={book} />
        </Section>
        <Section title={fieldLabel('CertificateBook', 'forms')}>
          <BookForms book={id} series={series} />
        </Section>
      </RecordTabs>
    </Page>
  );
}

const COUNTS = ['received', 'used', 'spoiled', 'lost', 'destroyed', 'inStock'] as const;

function Years({ book: { years, type } }: { readonly book: Book }): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const label = (field: string): string => fieldLabel('CertificateBookYear', field);
  const language = currentLanguage() === 'kk' ? 'kk' : 'ru';
  return (
    <Table.ScrollContainer
      minWidth={640}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('balance') } }}
    >
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{label('year')}</Table.Th>
            {COUNTS.map((field) => (
              <Table.Th key={field} scope="col" ta="right">
                {label(field)}
              </Table.Th>
            ))}
            {can('papers.print') && <Table.Th scope="col">{t('registerSheet')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {years.map((year) => (
            <Table.Tr key={year.year}>
              <Table.Td>{year.year}</Table.Td>
              {COUNTS.map((field) => (
                <Table.Td key={field} ta="right">
                  {formatNumber(year[field])}
                </Table.Td>
              ))}
              {can('papers.print') && (
                <Table.Td>
                  <Group gap="xs">
                    <Button
                      component="a"
                      target="_blank"
                      href={`/award-types/${type.id}/register.pdf?year=${year.year}&language=${language}`}
                      size="compact-sm"
                      variant="default"
                      leftSection={<IconPrinter size={16} aria-hidden />}
                    >
                      PDF
                    </Button>
                  </Group>
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
