import { ActionIcon, Badge, Button, Group, Kbd, Stack, Text, Tooltip } from '@mantine/core';
import { IconMinus, IconThumbDown, IconThumbUp, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.js';
import type { BallotChoice } from '../../gql/graphql.js';
import { valueLabel } from '../../i18n/labels.js';
import { useKeyedRows } from '../../ui/keyed-rows.js';
import { FailureState, WaitingState } from '../../ui/states.js';
import { SHEET } from './attendance.document.js';
import type { MeetingOfPage } from './meeting.document.js';
import classes from './meeting.module.css';
import { countOf, type Choices } from './vote.js';

interface Way {
  readonly digit: string;
  readonly choice: BallotChoice;
  readonly color: string;
  readonly icon: Icon;
}
const WAYS: readonly Way[] = [
  { digit: '1', choice: 'FOR', color: 'teal', icon: IconThumbUp },
  { digit: '2', choice: 'AGAINST', color: 'red', icon: IconThumbDown },
  { digit: '3', choice: 'ABSTAINED', color: 'gray', icon: IconMinus },
];
const VOTERS = { status: ['PRESENT' as const, 'REMOTE' as const], guest: false };

interface Props {
  readonly meeting: MeetingOfPage;
  readonly ballots: Choices;
  readonly onChange: (ballots: Choices) => void;
}

/** A vote by names: whoever was there votes, by one key each. */
export function Ballots({ meeting, ballots, onChange }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const { data, error } = useAnswer(SHEET, { id: meeting.id, filter: VOTERS });
  const people = new Map(
    (data?.meeting?.attendances.nodes ?? []).flatMap(({ person, membership }) =>
      person && membership?.votingRight !== false ? [[person.id, person]] : [],
    ),
  );
  const voters = [...people.values()];
  const vote = (id: string, choice: BallotChoice): void => onChange({ ...ballots, [id]: choice });
  const { frame, onKeyDown, rowProps } = useKeyedRows(
    voters,
    Object.fromEntries(
      WAYS.map(({ digit, choice }) => [
        digit,
        ({ id }: { id: string }, goOn: () => void) => {
          vote(id, choice);
          goOn();
        },
      ]),
    ),
  );
  if (error) return <FailureState error={error} />;
  if (!data) return <WaitingState />;
  if (voters.length === 0) return <Text size="sm">{t('vote.nobody')}</Text>;
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Group gap="sm">
          {WAYS.map(({ digit, choice, color, icon: Icon }) => (
            <Group gap={4} key={digit}>
              <Kbd size="xs" className={classes.byKeys}>
                {digit}
              </Kbd>
              <Badge color={color} leftSection={<Icon size={12} aria-hidden />}>
                {valueLabel('BallotChoice', choice)}: {countOf(ballots, choice)}
              </Badge>
            </Group>
          ))}
        </Group>
        <Button
          variant="subtle"
          size="xs"
          onClick={() => onChange({ ...Object.fromEntries(voters.map(({ id }) => [id, 'FOR' as const])), ...ballots })}
        >
          {t('vote.restFor')}
        </Button>
      </Group>
      <ul className={classes.sheet} ref={frame} onKeyDown={onKeyDown} aria-label={t('vote.names')}>
        {voters.map((voter) => (
          <li
            key={voter.id}
            className={classes.person}
            aria-label={[voter.displayName, ballots[voter.id] && valueLabel('BallotChoice', ballots[voter.id]!)]
              .filter(Boolean)
              .join(': ')}
            {...rowProps(voter)}
          >
            <Text size="sm" className={classes.personName}>
              {voter.displayName}
            </Text>
            <Choice chosen={ballots[voter.id]} choose={(choice) => vote(voter.id, choice)} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

interface ChoiceProps {
  readonly chosen: BallotChoice | undefined;
  readonly choose: (choice: BallotChoice) => void;
}
const Choice = ({ chosen, choose }: ChoiceProps): ReactNode => (
  <Group gap={2} wrap="nowrap">
    {WAYS.map(({ digit, choice, color, icon: Icon }) => (
      <Tooltip key={digit} label={`${digit} – ${valueLabel('BallotChoice', choice)}`}>
        <ActionIcon
          size={28}
          tabIndex={-1}
          variant={chosen === choice ? 'filled' : 'subtle'}
          color={chosen === choice ? color : 'gray'}
          aria-pressed={chosen === choice}
          aria-label={valueLabel('BallotChoice', choice)}
          onClick={() => choose(choice)}
        >
          <Icon size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    ))}
  </Group>
);
