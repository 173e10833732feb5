import { useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../api/graphql.js';
import { askOnce, RefusedRequest } from '../../api/request.js';
import { sentenceOf } from '../../api/sentence-of.js';
import type { PayloadOf, Problem } from '../../api/use-command.js';
import { focusFirstWrong, placeProblems } from './problem-places.js';
import type { FormOf } from './use-command-form.js';

interface Options<Data, Input, Values> {
  readonly document: Document<Data, { input: Input }>;
  readonly initial: Values;
  readonly input: (values: Values) => NoInfer<Input>;
  readonly done: (payload: PayloadOf<Data>) => void | Promise<void>;
  /** What is more than a sentence to tell; true: it was told. */
  readonly failed?: (error: RefusedRequest) => boolean;
}

/** A form that stands outside of the pages: it guards nothing that was typed, and never waits for a sign-in. */
export function usePlainForm<Data extends object, Input extends object, Values extends Record<string, unknown>>({
  document,
  initial,
  input,
  done,
  failed,
}: Options<Data, Input, Values>): FormOf<Values> {
  const { t } = useTranslation();
  const form = useForm<Values>({ mode: 'controlled', initialValues: initial });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);

  useEffect(() => focusFirstWrong(), [form.errors]);

  const carryOut = async (): Promise<void> => {
    try {
      const payload = Object.values(await askOnce(document, { input: input(form.getValues()) }))[0] as PayloadOf<Data>;
      const { problems: found } = payload as { problems: readonly Problem[] };
      if (found.length > 0) setProblems(placeProblems(form, found));
      else await done(payload);
    } catch (error) {
      if (error instanceof RefusedRequest && failed?.(error)) return;
      setProblems([{ code: 'FAILED', message: sentenceOf(error, t), path: [] }]);
    }
  };
  const send = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblems([]);
    form.clearErrors();
    await carryOut();
    setBusy(false);
  };
  return { form, problems, busy, send: form.onSubmit(() => void send()) };
}
