import { QueryClient } from '@tanstack/react-query';
import { NoAnswer } from './request.js';

/** What was refused is refused again; only silence is worth a second question. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => error instanceof NoAnswer && failures < 2,
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
