import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import type { Problem } from '../../../api/use-command.js';
import type { AwardFilter } from '../../../gql/graphql.js';
import { today } from '../../../i18n/format.js';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { DateField } from '../../../ui/form/date-field.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { AwardRowsForm } from './award-rows-form.js';
import { hands, RECIPIENT, type Hands } from './hands.js';

const PRESENT = graphql(/* GraphQL */ `
  mutation PresentAwards($input: PresentAwardsInput!) {
    presentAwards(input: $input) {
      ...Told
    }
  }
`);
const label = (field: string): string => fieldLabel('Award', field);

const NOTHING = {
  date: null as string | null,
  place: '',
  ceremony: '',
  ceremonyEventId: null as string | null,
  presenterId: null as string | null,
};
type Ceremony = typeof NOTHING;

interface Props {
  readonly decisionId: string;
  /** Narrows the awards of the decision that wait for it, to one of them. */
  readonly only?: AwardFilter;
  readonly close: () => void;
}

/** Records a ceremony: when, where and by whom the awards of a decision were handed over, and into whose hands each. */
export function PresentAwards({ decisionId, only, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const [ceremony, setCeremony] = useState<Ceremony>({ ...NOTHING, date: today() });
  const [given, setGiven] = useState<Readonly<Record<string, Hands>>>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  return (
    <AwardRowsForm
      filter={{ awardDecision: { eq: decisionId }, awaitsPresentation: true, ...only }}
      deed={t('present.deed')}
      above={<CeremonyFields of={ceremony} change={setCeremony} problems={problems} />}
      each={{
        header: label('receivedBy'),
        cell: ({ id }) => (
          <HandsFields of={given[id] ?? RECIPIENT} change={(next) => setGiven({ ...given, [id]: next })} />
        ),
      }}
      send={async (rows) => {
        const input = {
          decisionId,
          ...onlyFilled(ceremony),
          date: ceremony.date ?? '',
          rows: rows.map(({ id, version }) => ({ awardId: id, expectedVersion: version, ...hands(given[id]) })),
        };
        const found = (await ask(PRESENT, { input })).presentAwards.problems;
        setProblems(found.filter(({ path }) => !path.includes('rows')));
        return found;
      }}
      close={close}
    />
  );
}

interface CeremonyProps {
  readonly of: Ceremony;
  readonly change: (next: Ceremony) => void;
  readonly problems: readonly Problem[];
}
function CeremonyFields({ of, change, problems }: CeremonyProps): ReactNode {
  const errorOf = (field: string): string | undefined => problems.find(({ path }) => path.at(-1) === field)?.message;
  const text = (field: 'place' | 'ceremony') => ({
    label: label(field),
    value: of[field],
    error: errorOf(field),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      change({ ...of, [field]: currentTarget.value }),
  });
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <DateField
        label={label('date')}
        whole
        required
        value={of.date}
        error={errorOf('date')}
        onChange={(date) => change({ ...of, date })}
      />
      <RecordPicker
        kind="person"
        label={label('presenter')}
        value={of.presenterId}
        error={errorOf('presenterId')}
        onChange={(presenterId) => change({ ...of, presenterId })}
      />
      <TextInput {...text('place')} />
      <TextInput {...text('ceremony')} />
      <RecordPicker
        kind="event"
        label={label('ceremonyEvent')}
        value={of.ceremonyEventId}
        error={errorOf('ceremonyEventId')}
        onChange={(ceremonyEventId) => change({ ...of, ceremonyEventId })}
      />
    </SimpleGrid>
  );
}

interface HandsProps {
  readonly of: Hands;
  readonly change: (next: Hands) => void;
}
function HandsFields({ of, change }: HandsProps): ReactNode {
  return (
    <Stack gap={4} miw={180}>
      <Select
        size="xs"
        aria-label={label('receivedBy')}
        allowDeselect={false}
        data={valuesOf('AwardReceiver').map((each) => ({ ...each, label: capital(each.label) }))}
        value={of.receivedBy}
        onChange={(receivedBy) => change({ ...of, receivedBy: receivedBy as Hands['receivedBy'] })}
      />
      {of.receivedBy !== 'RECIPIENT' && (
        <TextInput
          size="xs"
          aria-label={label('receiver')}
          placeholder={label('receiver')}
          value={of.receiver}
          onChange={({ currentTarget }) => change({ ...of, receiver: currentTarget.value })}
        />
      )}
    </Stack>
  );
}
