import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../api/graphql.js';
import { CommandForm } from '../form/command-form.js';
import { Differences } from '../form/differences.js';
import { useCorrection, type ReadRecord } from '../form/use-correction.js';
import { tellDone } from '../notices.js';
import { correctedInput, placeInForm } from './corrections.js';
import { labelOf, type FormOfRecord } from './field-input.js';
import type { Read, RecordSpec, Values } from './fields.js';
import { RecordFields } from './record-fields.js';
import { shownValue } from './shown-value.js';
import { useCheck } from './use-check.js';
import { valuesOf } from './values.js';

export interface Versioned {
  readonly id: string;
  readonly version: number;
}
type Correcting = Document<Record<string, unknown>, { input: { id: string; expectedVersion: number } }>;

interface Props {
  readonly of: RecordSpec;
  /** Any document of a command that corrects. */
  readonly document: object;
  readonly record: Versioned;
  readonly readAnew: () => Promise<Versioned>;
  readonly close: () => void;
}

/** What was recorded wrongly, or has become known: the body of a dialog. */
export function CorrectRecord({ of: spec, document, record, readAnew, close }: Props): ReactNode {
  const { t } = useTranslation('record-form');
  const { t: common } = useTranslation();
  const fields = spec.fields.filter(({ once }) => !once);
  const asRead = (read: Versioned): ReadRecord<Values> => ({
    id: read.id,
    version: read.version,
    values: valuesOf(fields, read as unknown as Read),
  });
  const base = asRead(record);
  const correction = useCorrection<
    Record<string, unknown>,
    { id: string; expectedVersion: number },
    Values,
    { reason: string }
  >({
    document: document as Correcting,
    record: base,
    readAnew: async () => asRead(await readAnew()),
    more: { reason: '' },
    input: ({ reason, ...changes }, read) => ({ ...correctedInput(fields, read, changes), ...(reason && { reason }) }),
    check: useCheck(fields),
    pathOf: (path, values) => placeInForm(fields, base.values, values, path),
    done: () => {
      close();
      tellDone(t('corrected'));
    },
  });
  const field = (name: string) => fields.find((each) => each.name === name);
  return (
    <>
      <CommandForm of={correction} onCancel={close}>
        <RecordFields type={spec.type} fields={fields} form={correction.form as unknown as FormOfRecord} />
        <Textarea label={common('form.reason')} autosize {...correction.form.getInputProps('reason')} />
      </CommandForm>
      <Differences
        of={correction}
        label={(name) => (field(name) ? labelOf(spec.type, field(name)!) : name)}
        show={(name, value) => shownValue(field(name), value)}
      />
    </>
  );
}
