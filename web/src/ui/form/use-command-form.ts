import { useForm, type UseFormReturnType } from '@mantine/form';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../api/graphql.js';
import { sentenceOf } from '../../api/sentence-of.js';
import { useCommand, type Keyed, type PayloadOf, type Problem } from '../../api/use-command.js';
import { tellDone, tellWarnings } from '../notices.js';
import { missingIn, unchosenIn } from './missing.js';
import { focusFirstWrong, placeProblems } from './problem-places.js';
import { useUnsavedGuard } from './use-unsaved-guard.js';

export interface FormOf<Values> {
  readonly form: UseFormReturnType<Values>;
  readonly send: (event?: React.FormEvent<HTMLFormElement>) => void;
  /** What concerns no field that is shown. */
  readonly problems: readonly Problem[];
  readonly busy: boolean;
}
interface Options<Data, Input, Values> {
  readonly document: Document<Data, { input: Input }>;
  readonly initial: Values;
  readonly input: (values: Values) => NoInfer<Input>;
  /** Fields of the input that are called otherwise in the form: `{ areaId: 'area' }`. */
  readonly called?: Readonly<Record<string, string>>;
  /** What is wrong before anything is sent, by the fields of the form. */
  readonly check?: (values: Values) => readonly Problem[];
  /** Where in the form a path of the input lies, where it is not the same. */
  readonly pathOf?: (path: readonly string[], values: Values) => readonly string[];
  readonly done?: (payload: PayloadOf<Data>) => void;
  /** Closes the dialog that it stands in. That it is saved is said then, since nothing else tells it. */
  readonly close?: () => void;
  /** What is told otherwise than beside the fields; true: it was told. */
  readonly refused?: (problems: readonly Problem[]) => boolean;
}

/**
 * A form that carries out one command. Each problem stands beside its field and the first wrong one gets the focus; what
 * was typed stays whatever happens.
 */
export function useCommandForm<Data extends object, Input extends object, Values extends Record<string, unknown>>(
  {
    document,
    initial,
    input,
    called = {},
    check,
    pathOf = (path) => path,
    done,
    close,
    refused,
  }: Options<Data, Input, Values>,
  ...keyed: Keyed<Input>
): FormOf<Values> {
  const { t } = useTranslation();
  const form = useForm<Values>({ mode: 'controlled', initialValues: initial });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { run, busy } = useCommand(document, ...keyed);
  const leave = useUnsavedGuard(() => form.isDirty());

  useEffect(() => focusFirstWrong(), [form.errors]);

  const send = async (): Promise<void> => {
    setProblems([]);
    form.clearErrors();
    const wrong = check?.(form.getValues()) ?? [];
    if (wrong.length > 0) return setProblems(placeProblems(form, wrong));
    try {
      const payload = await run(input(form.getValues()));
      if (!payload) return;
      const { problems: found, warnings = [] } = payload as unknown as { problems: Problem[]; warnings?: Problem[] };
      if (found.length > 0)
        return refused?.(found) ? undefined : setProblems(placeProblems(form, found.map(inForm), called));
      leave();
      tellWarnings(warnings);
      if (close) {
        close();
        tellDone(t('form.saved'));
      }
      done?.(payload);
    } catch (error) {
      setProblems([{ code: 'FAILED', message: sentenceOf(error, t), path: [] }]);
    }
  };
  const inForm = (problem: Problem): Problem => ({
    ...problem,
    path: pathOf(problem.path[0] === 'input' ? problem.path.slice(1) : problem.path, form.getValues()),
  });
  const incomplete = (element: HTMLFormElement): Record<string, string> =>
    Object.fromEntries([
      ...missingIn(element).map((path) => [path, t('form.required')] as const),
      ...unchosenIn(element).map((path) => [path, t('pick.choose')] as const),
    ]);
  // A form within a dialog of another form is no part of it, though its events rise there.
  const submit = form.onSubmit((_values, event) => {
    event?.stopPropagation();
    const wrong = event ? incomplete(event.currentTarget) : {};
    if (Object.keys(wrong).length === 0) return void send();
    form.setErrors(wrong);
  });
  return { form, problems, busy, send: submit };
}
