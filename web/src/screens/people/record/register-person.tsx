import { Button, Group, Paper, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import type { Problem } from '../../../api/use-command.js';
import { fieldLabel, typeLabel } from '../../../i18n/labels.js';
import { CitationsField } from '../../../ui/form/citations-field.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { DateField } from '../../../ui/form/date-field.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { FieldGroup } from '../../../ui/form/field-group.js';
import { OtherNamesField } from '../../../ui/form/other-names-field.js';
import { RowsField } from '../../../ui/form/rows-field.js';
import { useCommandForm, type FormOf } from '../../../ui/form/use-command-form.js';
import { NewTabLink } from '../../../ui/new-tab-link.js';
import { Page } from '../../../ui/page.js';
import { EthnicGroupSelect } from '../../../ui/pick/code-select.js';
import { useHomeArea } from '../../../ui/pick/use-home-area.js';
import { useUndoRecording } from '../../../ui/undo.js';
import { ConsentFields, NO_CONSENT } from '../consent-fields.js';
import { RequestAccess } from '../request-access.js';
import { LooksLike } from './looks-like.js';
import classes from './person-form.module.css';
import { NameFields, OpenFields } from './person-fields.js';
import { NOBODY, personInput, type NewPerson } from './new-person.js';
import { PERSON_NAME_KINDS } from './person-name-kinds.js';
import { followIin } from './read-iin.js';
import { REGISTER } from './register-person.document.js';

/** Records a person. Beside the form stands who is like the one that is typed. */
export function RegisterPerson(): ReactNode {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const offerUndo = useUndoRecording();
  const [taken, setTaken] = useState<Problem>();
  const command = useCommandForm(
    {
      document: REGISTER,
      initial: NOBODY,
      input: personInput,
      refused: (problems) => {
        setTaken(problems.find(({ code }) => code === 'IIN_TAKEN'));
        return false;
      },
      done: ({ person }) => {
        offerUndo({ message: t('registered'), id: person!.id, undone: () => void navigate({ to: '/people' }) });
        void navigate({ to: `/people/${person!.id}` as string });
      },
    },
    'keyed',
  );
  const { familyName, givenName, patronymicName } = command.form.values;
  return (
    <Page title={t('register')}>
      <div className={classes.beside}>
        <Paper withBorder p={{ base: 'sm', sm: 'lg' }}>
          <CommandForm of={command} onCancel={() => void navigate({ to: '/people' })}>
            <FieldGroup title={t('group.name')}>
              <NameFields input={command.form.getInputProps} />
            </FieldGroup>
            <OtherNamesField form={command.form} kinds={PERSON_NAME_KINDS} />
            <FieldGroup title={t('person')}>
              <OpenFields input={command.form.getInputProps} area={useHomeArea()}>
                <DateField
                  label={fieldLabel('PersonalData', 'birthDate')}
                  {...command.form.getInputProps('birthDate')}
                />
              </OpenFields>
            </FieldGroup>
            <PersonalFields of={command} taken={taken} />
            <RowsField
              form={command.form}
              name="consents"
              label={fieldLabel('Person', 'consents')}
              addLabel={t('consent.add')}
              blank={NO_CONSENT}
            >
              {(input) => <ConsentFields input={input} />}
            </RowsField>
            <CitationsField form={command.form} />
          </CommandForm>
        </Paper>
        <LooksLike name={[familyName, givenName, patronymicName].join(' ')} />
      </div>
    </Page>
  );
}

interface PersonalProps {
  readonly of: FormOf<NewPerson>;
  /** The number is somebody’s. */
  readonly taken: Problem | undefined;
}
/** What is guarded once it is recorded; ethnicity only as declared, with the consent to it. */
function PersonalFields({ of: { form }, taken }: PersonalProps): ReactNode {
  const { t } = useTranslation('people');
  const label = (field: string): string => fieldLabel('PersonalData', field);
  const { can } = useMe();
  const about = (field: 'iinAbout' | 'ethnicityAbout', toSee: string): string =>
    can(toSee) ? t(field) : `${t(field)} ${t('unseenOnce')}`;
  const filled = useRef<ReturnType<typeof followIin>>({});
  const followTyped = (iin: string): void => {
    const says = followIin(iin, form.getValues(), filled.current);
    filled.current = says;
    form.setValues({ iin, ...says });
  };
  return (
    <FieldGroup title={typeLabel('PersonalData')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={label('iin')}
          description={about('iinAbout', 'people.personal.iin')}
          inputMode="numeric"
          autoComplete="off"
          {...form.getInputProps('iin')}
          onChange={({ currentTarget }) => followTyped(currentTarget.value)}
        />
        <EthnicGroupSelect
          label={label('ethnicGroup')}
          description={about('ethnicityAbout', 'people.personal.ethnicity')}
          {...form.getInputProps('ethnicGroupId')}
        />
        <TextInput label={label('phone')} inputMode="tel" {...form.getInputProps('phone')} />
        <TextInput label={label('email')} inputMode="email" {...form.getInputProps('email')} />
        <TextInput label={label('address')} {...form.getInputProps('address')} />
        <Textarea label={fieldLabel('Person', 'note')} autosize {...form.getInputProps('note')} />
      </SimpleGrid>
      {taken?.recordId && <NewTabLink to={`/people/${taken.recordId}`}>{t('iinHolder')}</NewTabLink>}
      {taken && !taken.recordId && <AskForAccess iin={form.values.iin} />}
    </FieldGroup>
  );
}

function AskForAccess({ iin }: { readonly iin: string }): ReactNode {
  const { t } = useTranslation('people');
  return (
    <Group>
      <Button
        variant="light"
        size="xs"
        onClick={() =>
          openDialog({ title: t('access.title'), children: (close) => <RequestAccess iin={iin} close={close} /> })
        }
      >
        {t('access.title')}
      </Button>
    </Group>
  );
}
