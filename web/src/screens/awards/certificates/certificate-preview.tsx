import { Checkbox, Group, Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import { Section } from '../../../ui/section.js';
import { LANGUAGE_CHOICES } from './language-choices.js';

const DESIGNS = graphql(/* GraphQL */ `
  query DesignsOfAward($type: String!) {
    paperTemplates(filter: { type: { eq: $type } }, first: 100) {
      nodes {
        name
      }
    }
  }
`);

interface Props {
  /** Of the PDF. */
  readonly address: string;
  /** Code of the award: it may have several papers. */
  readonly type: string | undefined;
}

/** The paper as it is printed, in a frame; language and design can be chosen. */
export function CertificatePreview({ address, type }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const [languages, setLanguages] = useState('kk');
  const [press, setPress] = useState(false);
  const [paper, setPaper] = useState<string | null>(null);
  const designs = useAnswer(DESIGNS, { type: type ?? '' }, { enabled: type !== undefined });
  const names = [...new Set(designs.data?.paperTemplates.nodes.map(({ name }) => name))];
  const asked = new URLSearchParams({ languages, ...(paper && { paper }), ...(press && { press: 'on' }) });
  return (
    <Section
      title={t('certificate.preview')}
      actions={
        <Group gap="sm">
          <Select
            size="xs"
            w={190}
            aria-label={t('print.languages')}
            data={LANGUAGE_CHOICES}
            allowDeselect={false}
            value={languages}
            onChange={(chosen) => setLanguages(chosen ?? 'kk')}
          />
          {names.length > 1 && (
            <Select
              size="xs"
              w={190}
              aria-label={t('print.design')}
              placeholder={t('print.design')}
              data={names}
              clearable
              value={paper}
              onChange={setPaper}
            />
          )}
          <Checkbox
            size="xs"
            label={t('print.press')}
            checked={press}
            onChange={({ currentTarget }) => setPress(currentTarget.checked)}
          />
        </Group>
      }
    >
      <iframe
        key={asked.toString()}
        title={t('certificate.preview')}
        src={`${address}?${asked}`}
        style={{ width: '100%', height: 'min(75vh, 46rem)', border: 0 }}
      />
    </Section>
  );
}
