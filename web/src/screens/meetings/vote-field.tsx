import { NumberInput, SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../../i18n/labels.js';
import { Ballots } from './ballots.js';
import type { MeetingOfPage } from './meeting.document.js';
import type { Vote } from './vote.js';

const label = (field: string): string => fieldLabel('Resolution', field);

interface VoteProps {
  readonly meeting: MeetingOfPage;
  readonly value?: Vote;
  readonly onChange?: (vote: Vote) => void;
  readonly error?: ReactNode;
}
const WAYS = ['none', 'count', 'names'] as const;
const COUNTS = [
  ['for', 'votesFor'],
  ['against', 'votesAgainst'],
  ['abstained', 'votesAbstained'],
] as const;

/** How the vote came out: not at all, by count, or by names. */
export function VoteField({ meeting, value, onChange, error }: VoteProps): ReactNode {
  const { t } = useTranslation('meetings');
  const vote = value!;
  const { way } = vote;
  return (
    <Stack gap="xs" role="group" aria-label={label('vote')}>
      <Text size="sm" fw={500}>
        {label('vote')}
      </Text>
      <SegmentedControl
        aria-label={label('vote')}
        value={way}
        onChange={(next) => onChange?.({ ...vote, way: next as Vote['way'] })}
        data={WAYS.map((each) => ({ value: each, label: t(`vote.${each}`) }))}
      />
      {way === 'count' && (
        <SimpleGrid cols={3}>
          {COUNTS.map(([count, field]) => (
            <NumberInput
              key={count}
              label={label(field)}
              min={0}
              allowDecimal={false}
              value={vote[count] ?? ''}
              onChange={(number) => onChange?.({ ...vote, [count]: number === '' ? null : Number(number) })}
            />
          ))}
        </SimpleGrid>
      )}
      {way === 'names' && (
        <Ballots meeting={meeting} ballots={vote.ballots} onChange={(ballots) => onChange?.({ ...vote, ballots })} />
      )}
      {error && (
        <Text size="xs" c="red" role="alert">
          {error}
        </Text>
      )}
    </Stack>
  );
}
