import { Paper, Text, TextInput } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../../api/request.js';
import { useSureAnswer } from '../../../api/use-answer.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CitationsField } from '../../../ui/form/citations-field.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { Differences } from '../../../ui/form/differences.js';
import { FieldGroup } from '../../../ui/form/field-group.js';
import { OtherNamesField } from '../../../ui/form/other-names-field.js';
import { useCorrection } from '../../../ui/form/use-correction.js';
import { tellDone } from '../../../ui/notices.js';
import { Page } from '../../../ui/page.js';
import { NotPermittedScreen, UnknownScreen } from '../../../ui/screen-states.js';
import { CORRECT_PERSON } from '../correct-person.document.js';
import { EDIT, type EditedPerson } from './edit-person.document.js';
import { personChanges, placeInPerson, readPerson } from './edited-person.js';
import { EditedValue } from './edited-value.js';
import { NameFields, OpenFields } from './person-fields.js';
import { PERSON_NAME_KINDS } from './person-name-kinds.js';

/** Corrects what is open of a person. */
export function EditPerson(): ReactNode {
  const { id } = useParams({ strict: false }) as { id: string };
  const { person } = useSureAnswer(EDIT, { id });
  if (!person) return <UnknownScreen />;
  return person.availableActions.includes('CORRECT') ? <EditForm key={id} person={person} /> : <NotPermittedScreen />;
}

const label = (field: string): string => fieldLabel('Person', field === 'sources' ? 'citations' : field);

function EditForm({ person }: { readonly person: EditedPerson }): ReactNode {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: `/people/${person.id}` as string });
  const correction = useCorrection({
    document: CORRECT_PERSON,
    record: readPerson(person),
    readAnew: async () => readPerson((await ask(EDIT, { id: person.id })).person!),
    more: { reason: '' },
    input: personChanges,
    pathOf: placeInPerson,
    done: () => {
      tellDone(t('corrected'));
      back();
    },
  });
  const { form } = correction;
  return (
    <Page
      title={t('correctTitle', { name: person.displayName })}
      about={
        <Text size="sm" c="dimmed">
          {t('correctAbout')}
        </Text>
      }
    >
      <Paper withBorder p={{ base: 'sm', sm: 'lg' }} maw={1080}>
        <CommandForm of={correction} onCancel={back}>
          <FieldGroup title={t('group.name')}>
            <NameFields input={form.getInputProps} />
          </FieldGroup>
          <OtherNamesField form={form} kinds={PERSON_NAME_KINDS} />
          <FieldGroup title={t('person')}>
            <OpenFields input={form.getInputProps} />
          </FieldGroup>
          <CitationsField form={form} />
          <TextInput label={t('reason')} description={t('reasonAbout')} {...form.getInputProps('reason')} />
        </CommandForm>
      </Paper>
      <Differences
        of={correction}
        label={label}
        show={(field, value) => <EditedValue field={field} value={value as never} />}
      />
    </Page>
  );
}
