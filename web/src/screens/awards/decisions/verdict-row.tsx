import { Anchor, Group, Paper, SegmentedControl, SimpleGrid, Text, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { DecidableNominationFragment, NominationVerdict } from '../../../gql/graphql.js';
import { fieldLabel, typeLabel, valuesOf } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { said } from '../../../ui/localized.js';
import { nameOf } from '../names.js';
import { StateBadge } from '../state-badge.js';
import type { Verdict } from './verdicts.js';

graphql(/* GraphQL */ `
  fragment DecidableNomination on Nomination {
    id
    version
    type {
      name {
        kk
        ru
        en
      }
      versions(first: 1, orderBy: { field: VALID_FROM, direction: DESC }) {
        nodes {
          id
          wording {
            kk
            ru
          }
        }
      }
    }
    nominee {
      ...RecipientName
    }
    decidingBody {
      id
    }
    merits {
      kk
      ru
      en
    }
    checks {
      id
      outcome
      overrideReason
      sentence {
        kk
        ru
        en
      }
    }
    availableActions
  }
`);

const UNDECIDED = '';

interface Props {
  readonly nomination: DecidableNominationFragment;
  readonly verdict: Verdict;
  readonly refused: string | undefined;
  readonly onChange: (next: Verdict) => void;
}

/** One nomination and what is decided of it. */
export function VerdictRow({ nomination, verdict, refused, onChange }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const { id, nominee, type, merits, availableActions } = nomination;
  const may = availableActions.includes('DECIDE');
  const name = nameOf(nominee) || typeLabel('Nomination');
  return (
    <Paper withBorder p="sm" component="section" aria-label={name}>
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 20rem' }}>
          <Anchor component={Link} to={`/awards/nominations/${id}`} fw={600}>
            {name}
          </Anchor>
          <Text size="sm">{said(type.name)}</Text>
          <Text size="sm" c="dimmed" lineClamp={2}>
            {said(merits)}
          </Text>
        </div>
        {may ? (
          <SegmentedControl
            aria-label={t('decide.of', { name })}
            value={verdict.verdict ?? UNDECIDED}
            onChange={(next) => onChange({ ...verdict, verdict: (next || null) as NominationVerdict | null })}
            data={[
              ...valuesOf('NominationVerdict').map((each) => ({ ...each, label: capital(each.label) })),
              { value: UNDECIDED, label: t('decide.later') },
            ]}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {t('decide.byOthers')}
          </Text>
        )}
      </Group>
      <Warnings of={nomination} />
      {refused && (
        <Text size="sm" c="red" role="alert" mt="xs">
          {refused}
        </Text>
      )}
      {verdict.verdict && <Words of={type} verdict={verdict} onChange={onChange} />}
    </Paper>
  );
}

/** What the rules said against it. */
const Warnings = ({ of: { checks } }: { readonly of: DecidableNominationFragment }): ReactNode =>
  checks
    .filter(({ outcome }) => outcome !== 'PASS')
    .map(({ id, outcome, sentence, overrideReason }) => (
      <Group key={id} gap="xs" wrap="nowrap" align="flex-start" mt="xs">
        <StateBadge of="CheckOutcome" state={outcome} />
        <Text size="sm">{[said(sentence), overrideReason].filter(Boolean).join(' ')}</Text>
      </Group>
    ));

interface WordsProps extends Pick<Props, 'verdict' | 'onChange'> {
  readonly of: DecidableNominationFragment['type'];
}
function Words({ of, verdict, onChange }: WordsProps): ReactNode {
  const { t } = useTranslation('awards');
  const { kk, ru } = of.versions.nodes[0]?.wording ?? {};
  const hint = (wording: string | null | undefined): string => t(wording ? 'decide.citation' : 'decide.noWording');
  const field = (name: 'citation' | 'citationRu' | 'reason') => ({
    value: verdict[name],
    autosize: true,
    minRows: 2,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...verdict, [name]: currentTarget.value }),
  });
  if (verdict.verdict === 'REFUSE')
    return <Textarea mt="sm" label={t('decide.whyRefused')} required {...field('reason')} />;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm">
      <Textarea label={fieldLabel('Award', 'citation')} description={hint(kk)} {...field('citation')} />
      <Textarea label={fieldLabel('Award', 'citationRu')} description={hint(ru)} {...field('citationRu')} />
    </SimpleGrid>
  );
}
