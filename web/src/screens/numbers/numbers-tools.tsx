import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { useClipboard, useDisclosure } from '@mantine/hooks';
import { IconCheck, IconCode, IconDownload, IconLink, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/language.js';
import { csvOf, saveFile } from '../../ui/csv.js';
import { groupLabel } from './filter-words.js';
import type { Asked, Question } from './question.js';
import type { Row } from './rows.js';
import { later } from '../../ui/later.js';
import { Modal } from '../../ui/modal.js';

const AsGraphql = later(async () => (await import('../../ui/list/as-graphql.js')).AsGraphql);

interface Props {
  readonly question: Question;
  readonly asked: Asked;
  readonly rows: readonly Row[];
  readonly measureLabel: string;
}

/** What is done with the numbers: taken away, passed on, asked elsewhere. */
export function NumbersTools({ question, asked, rows, measureLabel }: Props): ReactNode {
  const { t } = useTranslation('numbers');
  const { t: common } = useTranslation();
  const [opened, { open, close }] = useDisclosure();
  const link = useClipboard();
  const saveTable = (): void => {
    const measured = question.measure !== 'count';
    const head = [...question.groups.map((each) => groupLabel(question.of, each)), t('records')];
    saveFile(
      `${question.list}.csv`,
      csvOf([
        [...head, ...(measured ? [measureLabel] : [])],
        ...rows.map(({ keys, count, said }) => [...keys, count, ...(measured ? [said] : [])]),
      ]),
    );
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
            {common('list.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTable size={18} aria-hidden />} onClick={saveTable}>
            {t('asTable')}
          </Menu.Item>
          {(['xlsx', 'csv'] as const).map((format) => (
            <Menu.Item key={format} component="a" href={recordsAddress(question, format)} download>
              {t('asRecords', { format: format.toUpperCase() })}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={t(link.copied ? 'linkCopied' : 'copyLink')}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('copyLink')}
          onClick={() => link.copy(window.location.href)}
        >
          {link.copied ? <IconCheck size={18} aria-hidden /> : <IconLink size={18} aria-hidden />}
        </ActionIcon>
      </Tooltip>
      <Tooltip label={common('list.graphql')}>
        <ActionIcon variant="default" size={36} aria-label={common('list.graphql')} onClick={open}>
          <IconCode size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Modal opened={opened} onClose={close} title={common('list.graphql')} size="lg">
        {opened && <AsGraphql document={asked.text} variables={asked.variables} />}
      </Modal>
    </>
  );
}

/** The file of the records that are counted. */
function recordsAddress({ list, filter, search, asOf }: Question, format: 'csv' | 'xlsx'): string {
  const parameters = new URLSearchParams({ format, language: currentLanguage() });
  if (search) parameters.set('search', search);
  if (asOf) parameters.set('asOf', asOf);
  if (Object.keys(filter).length > 0) parameters.set('filter', JSON.stringify(filter));
  return `/export/${list}?${parameters}`;
}
