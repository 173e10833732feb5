import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../ui/form/problem-alert.js';
import type { FormOf } from '../../ui/form/use-command-form.js';

interface Props<Values> {
  readonly of: FormOf<Values>;
  readonly deed: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** One step of signing in: what it is for, its fields, one way on. */
export function StepForm<Values>({ of, deed, about, children }: Props<Values>): ReactNode {
  return (
    <form onSubmit={of.send} noValidate>
      <Stack>
        {about && <Text size="sm">{about}</Text>}
        <ProblemAlert problems={of.problems} />
        {children}
        <Button type="submit" loading={of.busy}>
          {deed}
        </Button>
      </Stack>
    </form>
  );
}
