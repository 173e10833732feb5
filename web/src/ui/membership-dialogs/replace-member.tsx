import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { fieldLabel } from '../../i18n/labels.js';
import { CommandForm } from '../form/command-form.js';
import { onlyFilled } from '../form/correction.js';
import { FieldGroup } from '../form/field-group.js';
import { useCommandForm } from '../form/use-command-form.js';
import { said } from '../localized.js';
import { tellDone } from '../notices.js';
import { EndingFields, newEnding } from './end-membership.js';
import { dayAfter, endingInput, type Ending } from './ending.js';
import { MembershipFields } from './membership-fields.js';
import { heldBefore, NEW_MEMBERSHIP, type MembershipRow } from './membership-parts.js';
import { PersonField } from './person-field.js';

const REPLACE = graphql(/* GraphQL */ `
  mutation ReplaceMember($input: ReplaceMemberInput!) {
    replaceMember(input: $input) {
      membership {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly membership: MembershipRow;
  readonly close: () => void;
}

/** One leaves a seat and another takes it. The next begins the day after the last one, until another day is said. */
export function ReplaceMember({ membership, close }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const command = useCommandForm(
    {
      document: REPLACE,
      initial: initialOf(membership),
      input: ({ successor: { personId, ended, ...seat }, ...ending }) => ({
        id: membership.id,
        expectedVersion: membership.version,
        ...endingInput(ending),
        successor: { ...taken(membership, seat), ...(ended && { ended }), personId: personId ?? '' },
      }),
      called: { id: 'endDate' },
      done: () => {
        close();
        tellDone(t('replaced'));
      },
    },
    'keyed',
  );
  const { values, getInputProps, setFieldValue } = command.form;
  const ending = (name: keyof Ending & string): ReturnType<typeof getInputProps> => {
    const props = getInputProps(name);
    if (name !== 'endDate') return props;
    return {
      ...props,
      onChange: (day: string | null) => {
        if (values.successor.startDate === dayAfter(values.endDate))
          setFieldValue('successor.startDate', dayAfter(day));
        setFieldValue('endDate', day);
      },
    };
  };
  return (
    <CommandForm of={command} deed={t('replace')} onCancel={close}>
      <Text size="sm">{said(membership.organization.name)}</Text>
      <FieldGroup title={`${t('formerMember')}: ${membership.person?.displayName ?? ''}`}>
        <EndingFields values={values} field={ending} />
      </FieldGroup>
      <FieldGroup title={t('nextMember')}>
        <PersonField label={fieldLabel('Membership', 'person')} {...getInputProps('successor.personId')} />
        <MembershipFields
          organization={membership.organization.id}
          values={values.successor}
          field={(name, options) => getInputProps(`successor.${name}`, options)}
        />
      </FieldGroup>
    </CommandForm>
  );
}

const initialOf = (membership: MembershipRow) => {
  const ending = newEnding();
  const startDate = dayAfter(ending.endDate);
  return {
    ...ending,
    successor: { ...NEW_MEMBERSHIP, ...heldBefore(membership), startDate, personId: null as string | null },
  };
};

/** What the next one takes; of the seat also what was emptied, because absent it would be as before. */
const taken = <Seat extends Record<string, unknown>>(before: MembershipRow, seat: Seat): Partial<Seat> => ({
  ...(Object.fromEntries(Object.keys(heldBefore(before)).map((name) => [name, seat[name]])) as Partial<Seat>),
  ...onlyFilled(seat),
});
