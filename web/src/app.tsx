import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { queries } from './api/client.js';
import { router } from './router.js';
import { SignInGate } from './screens/sign-in/sign-in-gate.js';
import { readable, theme } from './theme.js';
import { MissingPart } from './ui/missing-part.js';
import { NoticeHost } from './ui/notice-host.js';

export const App = (): ReactNode => (
  <MantineProvider theme={theme} cssVariablesResolver={readable} defaultColorScheme="auto">
    <QueryClientProvider client={queries}>
      <NoticeHost />
      <MissingPart />
      <SignInGate>
        <RouterProvider router={router} />
      </SignInGate>
    </QueryClientProvider>
  </MantineProvider>
);
