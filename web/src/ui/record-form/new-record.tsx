import { Paper } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../api/graphql.js';
import { CommandForm } from '../form/command-form.js';
import { MoreFields } from '../form/more-fields.js';
import { useCommandForm } from '../form/use-command-form.js';
import { Page } from '../page.js';
import { useHomeArea } from '../pick/use-home-area.js';
import { useUndoRecording } from '../undo.js';
import { placeInForm } from './corrections.js';
import { labelOf, type FormOfRecord } from './field-input.js';
import type { RecordSpec, Values } from './fields.js';
import { RecordFields } from './record-fields.js';
import { useCheck } from './use-check.js';
import { begunOf, recordedInput } from './values.js';

/** What a command gives that makes a record: in the documents it is called `record`. */
export interface Recorded {
  readonly record: { readonly id: string } | null;
}
export type Recording = Document<Record<string, Recorded>, { input: { idempotencyKey?: string | null } }>;

interface Props {
  readonly of: RecordSpec;
  /** Any document of a command that makes a record. */
  readonly document: object;
  readonly title: string;
  /** Told when it is done. */
  readonly recorded: string;
  /** What is filled already. */
  readonly begun?: Values;
  /** The list that one comes from. */
  readonly list: string;
  /** Where the record is shown; usually below its list. */
  readonly page?: (id: string) => string;
}

/** A page that records something new. */
export function NewRecord({ of: spec, document, title, recorded, begun, list, page }: Props): ReactNode {
  const navigate = useNavigate();
  const tellRecorded = useUndoRecording();
  const { t } = useTranslation('record-form');
  const home = useHomeArea();
  const emptyMeans = (follows?: 'cabinet') => (follows ? { description: t(`follows.${follows}`) } : home);
  const fields = spec.fields
    .filter(({ later }) => !later)
    .map((each) => (each.as === 'record' && each.name === 'areaId' ? { ...each, ...emptyMeans(each.follows) } : each));
  const back = (): void => void navigate({ to: list as string });
  const command = useCommandForm<Record<string, Recorded>, { idempotencyKey?: string | null }, Values>(
    {
      document: document as Recording,
      initial: { ...begunOf(fields), ...begun },
      input: (values) => recordedInput(fields, values),
      check: useCheck(fields),
      pathOf: (path, values) => placeInForm(fields, {}, values, path),
      done: ({ record }) => {
        void navigate({ to: page ? page(record!.id) : `${list}/${record!.id}` });
        tellRecorded({ message: recorded, id: record!.id, undone: back });
      },
    },
    'keyed',
  );
  const form = command.form as unknown as FormOfRecord;
  const rare = fields.filter((each) => each.rare && !(begun && each.name in begun));
  const isWrong = Object.keys(form.errors).some((at) => rare.some(({ name }) => at.split('.')[0] === name));
  return (
    <Page title={title}>
      <Paper withBorder p="lg" maw={1080}>
        <CommandForm of={command} onCancel={back}>
          <RecordFields type={spec.type} fields={fields.filter((each) => !rare.includes(each))} form={form} />
          {rare.length > 0 && (
            <MoreFields names={rare.map((each) => labelOf(spec.type, each))} wrong={isWrong}>
              <RecordFields type={spec.type} fields={rare} form={form} />
            </MoreFields>
          )}
        </CommandForm>
      </Paper>
    </Page>
  );
}
