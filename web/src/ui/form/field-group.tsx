import { Fieldset as Frame, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields of a form that belong together. */
export const FieldGroup = ({ title, children }: Props): ReactNode => (
  <Frame legend={title} miw={0}>
    <Stack gap="sm">{children}</Stack>
  </Frame>
);
