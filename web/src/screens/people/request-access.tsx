import { Select, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { useMe } from '../../api/use-me.js';
import { fieldLabel } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { onlyFilled } from '../../ui/form/correction.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { tellDone } from '../../ui/notices.js';

const REQUEST = graphql(/* GraphQL */ `
  mutation RequestAccess($input: RequestAccessInput!) {
    requestAccess(input: $input) {
      ...Told
    }
  }
`);

interface Props {
  /** Known by name, or by the number alone that was refused as taken. */
  readonly personId?: string;
  readonly iin?: string;
  readonly close: () => void;
}

/** Asks the office that has recorded a person to open the record. */
export function RequestAccess({ personId, iin, close }: Props): ReactNode {
  const { t } = useTranslation('people');
  const places = useMe().grants.filter(({ areaId, organizationId }) => areaId ?? organizationId);
  const command = useCommandForm(
    {
      document: REQUEST,
      initial: { reason: '', areaId: places.length === 1 ? null : (places[0]?.id ?? null) },
      input: ({ reason, areaId: chosen }) => {
        const place = places.find(({ id }) => id === chosen);
        return onlyFilled({
          reason,
          personId: personId ?? null,
          iin: personId ? null : (iin ?? null),
          areaId: place?.areaId ?? null,
          organizationId: place?.organizationId ?? null,
        }) as { reason: string };
      },
      done: () => {
        close();
        tellDone(t('access.done'));
      },
    },
    'keyed',
  );
  const { form } = command;
  return (
    <CommandForm of={command} deed={t('access.deed')} onCancel={close}>
      <Text size="sm">{t('access.about')}</Text>
      {places.length > 1 && (
        <Select
          label={fieldLabel('AccessRequest', 'area')}
          data={places.map(({ id, place }) => ({ value: id, label: place }))}
          allowDeselect={false}
          {...form.getInputProps('areaId')}
        />
      )}
      <Textarea
        label={t('access.reason')}
        required
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </CommandForm>
  );
}
