import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Problem } from '../../api/use-command.js';

/** What is wrong as a whole. */
export function ProblemAlert({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  if (problems.length === 0) return null;
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert">
      {problems.map(({ code, message }) => (
        <div key={code + message}>{message}</div>
      ))}
    </Alert>
  );
}
