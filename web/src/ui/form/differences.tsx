import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { formatMoment } from '../../i18n/format.js';
import { firstChoice, type Difference, type Side } from './correction.js';
import { Modal } from '../modal.js';
import classes from './differences.module.css';
import type { CorrectionOf } from './use-correction.js';

const LAST_CHANGE = graphql(/* GraphQL */ `
  query LastChange($of: ID!) {
    history(of: $of, first: 1) {
      nodes {
        occurredAt
        actor {
          name
        }
      }
    }
  }
`);

interface Props<Values> {
  readonly of: CorrectionOf<Values>;
  /** What people call a field. */
  readonly label: (field: string) => string;
  /** A value in words; usually it is text. */
  readonly show?: (field: string, value: unknown) => ReactNode;
}

/** Somebody else was faster: what the record says now beside what was typed, and the choice for each field. */
export function Differences<Values>({ of, ...props }: Props<Values>): ReactNode {
  const { t } = useTranslation('record');
  return (
    <Modal
      opened={of.differences !== undefined}
      onClose={of.putOff}
      title={t('differences.title')}
      size="xl"
      closeOnClickOutside={false}
    >
      {of.differences && <Choice of={of} differences={of.differences} {...props} />}
    </Modal>
  );
}

interface ChoiceProps<Values> extends Props<Values> {
  readonly differences: readonly Difference[];
}
function Choice<Values>({ of, differences, label, show = asText }: ChoiceProps<Values>): ReactNode {
  const { t } = useTranslation('record');
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  return (
    <Stack>
      <WhoWasFaster of={of.id} />
      {differences.length === 0 && <Text size="sm">{t('differences.none')}</Text>}
      {differences.map((each) => (
        <Radio.Group
          key={each.field}
          label={label(each.field)}
          description={t(`differences.${each.changedBy}`)}
          value={choices[each.field] ?? firstChoice(each)}
          onChange={(side) => setChoices({ ...choices, [each.field]: side as Side })}
        >
          <div className={classes.sides}>
            {(['theirs', 'mine'] as const).map((side) => (
              <Radio.Card key={side} value={side} p="xs" className={classes.side}>
                <Group wrap="nowrap" align="flex-start" gap="xs">
                  <Radio.Indicator size="sm" mt={2} />
                  <div className={classes.value}>
                    <Text size="xs" c="dimmed">
                      {t(side === 'theirs' ? 'differences.now' : 'differences.typed')}
                    </Text>
                    <Text size="sm" component="div">
                      {show(each.field, each[side])}
                    </Text>
                  </div>
                </Group>
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
      ))}
      <Group justify="flex-end">
        <Button variant="default" onClick={of.putOff}>
          {t('differences.back')}
        </Button>
        <Button loading={of.busy} onClick={() => of.settle(choices)}>
          {t('differences.save')}
        </Button>
      </Group>
    </Stack>
  );
}

const asText = (_field: string, value: unknown): ReactNode => (typeof value === 'string' && value ? value : '—');

function WhoWasFaster({ of }: { readonly of: string }): ReactNode {
  const { t } = useTranslation('record');
  const last = useAnswer(LAST_CHANGE, { of }).data?.history.nodes[0];
  return (
    <Text size="sm">
      {t('differences.meanwhile')}
      {last && ` ${last.actor.name}, ${formatMoment(last.occurredAt)}.`}
    </Text>
  );
}
