import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../api/graphql.js';
import { sentenceOf } from '../../api/sentence-of.js';
import type { PayloadOf, Problem } from '../../api/use-command.js';
import { tellFailure } from '../notices.js';
import { changesOf, differencesOf, settled, type Difference, type Side } from './correction.js';
import { useCommandForm, type FormOf } from './use-command-form.js';

/** The fields of a record that a form corrects, as they stood in one version of it. */
export interface ReadRecord<Values> {
  readonly id: string;
  readonly version: number;
  readonly values: Values;
}
interface Options<Data, Input, Values, More> {
  readonly document: Document<Data, { input: Input }>;
  readonly record: ReadRecord<Values>;
  /** Reads the record as it is now, past every cache. */
  readonly readAnew: () => Promise<ReadRecord<Values>>;
  /** Fields of the form that no record holds: `{ reason: '' }`. */
  readonly more?: More;
  /** What is sent for the changed fields; usually they themselves. `base` is what they were changed from. */
  readonly input?: (changes: Partial<Values & More>, base: Values) => object;
  /** Where in the form a path of the input lies, where it is not the same. */
  readonly pathOf?: (path: readonly string[], values: Values & More, base: Values) => readonly string[];
  readonly check?: (values: Values & More) => readonly Problem[];
  readonly called?: Readonly<Record<string, string>>;
  readonly done?: (payload: PayloadOf<Data>) => void;
  readonly close?: () => void;
}
interface Clash<Values> {
  readonly theirs: ReadRecord<Values>;
  readonly differences: readonly Difference[];
}
export interface CorrectionOf<Values> extends FormOf<Values> {
  readonly id: string;
  /** What differs, once somebody else was faster. */
  readonly differences: readonly Difference[] | undefined;
  /** Puts the choice into the form and sends it on the new version. */
  readonly settle: (choices: Readonly<Record<string, Side>>) => void;
  /** Back to the form; sending it asks again. */
  readonly putOff: () => void;
}

/**
 * A form that corrects one record: only what was changed is sent, with the version that was read. When somebody else was
 * faster, nothing typed is lost: the differences are shown, and what is chosen goes out on the new version.
 */
export function useCorrection<
  Data extends object,
  Input extends { id: string; expectedVersion: number },
  Values extends Record<string, unknown>,
  More extends Record<string, unknown> = Record<never, never>,
>(options: Options<Data, Input, Values, More>): CorrectionOf<Values & More> {
  const { record, readAnew, more = {} as More, input = (changes) => changes } = options;
  const { t } = useTranslation();
  const base = useRef(record);
  const [clash, setClash] = useState<Clash<Values>>();

  const command: FormOf<Values & More> = useCommandForm<Data, Input, Values & More>(
    {
      document: options.document,
      initial: { ...record.values, ...more },
      input: (values) =>
        ({
          id: record.id,
          expectedVersion: base.current.version,
          ...input(changesOf({ ...base.current.values, ...more }, values), base.current.values),
        }) as never,
      ...(options.called && { called: options.called }),
      ...(options.check && { check: options.check }),
      pathOf: (path, values) => options.pathOf?.(path, values, base.current.values) ?? path,
      ...(options.done && { done: options.done }),
      ...(options.close && { close: options.close }),
      refused: (problems) => {
        if (!problems.some(({ code }) => code === 'STALE_VERSION')) return false;
        void compare();
        return true;
      },
    },
    ...([] as never),
  );
  const compare = async (): Promise<void> => {
    try {
      const theirs = await readAnew();
      const mine = command.form.getValues();
      setClash({ theirs, differences: differencesOf(base.current.values, theirs.values, mine) });
    } catch (error) {
      tellFailure(sentenceOf(error, t));
    }
  };

  return {
    ...command,
    id: record.id,
    differences: clash?.differences,
    settle: (choices) => {
      if (!clash) return;
      command.form.setValues(settled(clash.differences, choices) as Partial<Values & More>);
      base.current = clash.theirs;
      setClash(undefined);
      command.send();
    },
    putOff: () => setClash(undefined),
  };
}
