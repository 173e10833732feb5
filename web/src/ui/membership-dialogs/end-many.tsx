import { Alert, Button, Checkbox, Group, Progress, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MembershipFilter } from '../../gql/graphql.js';
import { FailureState, WaitingState } from '../states.js';
import { EndingFields, newEnding } from './end-membership.js';
import { EndRows } from './end-rows.js';
import { useEndMany, useOpenMemberships } from './use-end-many.js';

/** The term that ends with its memberships. */
export interface EndingTerm {
  readonly id: string;
  readonly version: number;
  readonly endDate: string | null;
}
interface Props {
  readonly among: MembershipFilter;
  readonly term?: EndingTerm;
  readonly close: () => void;
}

/** Many memberships end by one decision; each is answered for itself. */
export function EndMany({ among, term, close }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const { t: common } = useTranslation();
  const { data: rows, error } = useOpenMemberships(among);
  const [chosen, choose] = useState<readonly string[]>();
  const [closesTerm, setClosesTerm] = useState(term !== undefined);
  const form = useForm({
    mode: 'controlled',
    initialValues: { ...newEnding(), ...(term?.endDate && { endDate: term.endDate }) },
  });
  const work = useEndMany();
  useEffect(() => {
    if (rows && !chosen) choose(rows.map(({ id }) => id));
  }, [rows, chosen]);

  if (error) return <FailureState error={error} />;
  if (!rows || !chosen) return <WaitingState />;
  const left = rows.filter(({ id }) => chosen.includes(id) && work.results[id] !== 'ended');
  const closes = closesTerm && form.values.dayKnown;
  const send = (): void => void work.start(left, form.values, closes ? term : undefined);
  return (
    <Stack>
      <EndingFields values={form.values} field={form.getInputProps as never} />
      {term && (
        <Checkbox
          label={t('closeTerm')}
          checked={closes}
          disabled={!form.values.dayKnown}
          onChange={({ currentTarget }) => setClosesTerm(currentTarget.checked)}
        />
      )}
      <EndRows rows={rows} chosen={chosen} choose={choose} results={work.results} />
      {work.total > 0 && <Progress value={(100 * work.answered) / work.total} aria-label={t('progress')} />}
      {work.failure && (
        <Alert color="red" role="alert">
          {work.failure}
        </Alert>
      )}
      <Outcome work={work} waits={term !== undefined && closes} />
      <Group justify="flex-end">
        <Button variant="default" onClick={work.busy ? work.stop : close}>
          {work.busy ? t('stop') : common(work.total > 0 ? 'close' : 'form.cancel')}
        </Button>
        <Button
          color="red"
          loading={work.busy}
          disabled={left.length === 0 && !(closes && term && !work.termClosed)}
          onClick={send}
        >
          {t('endMany', { count: left.length })}
        </Button>
      </Group>
    </Stack>
  );
}

/** How far it is, and what became of the term. */
function Outcome({
  work,
  waits,
}: {
  readonly work: ReturnType<typeof useEndMany>;
  readonly waits: boolean;
}): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  return (
    <Text size="sm" role="status">
      {work.total > 0 && t('manyDone', { ended: work.ended, refused: work.refused })}
      {work.termClosed && ` ${t('termClosed')}`}
      {waits && work.refused > 0 && !work.busy && ` ${t('termWaits')}`}
    </Text>
  );
}
