import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { queries } from './client.js';
import { useAnswer } from './use-answer.js';

const QUESTION = 'query Asked { me { permissions } }' as never;

vi.mock('react-i18next', () => ({ useTranslation: () => ({ i18n: { language: 'kk' } }) }));
afterEach(() => {
  vi.unstubAllGlobals();
  queries.clear();
});

it('asks while the part that shows it is still being drawn, and once', () => {
  const fetched = vi.fn<typeof fetch>(() => new Promise(() => undefined));
  vi.stubGlobal('fetch', fetched);
  const seen: number[] = [];
  function Part() {
    useAnswer(QUESTION, {});
    seen.push(fetched.mock.calls.length);
    return null;
  }
  renderToString(
    <QueryClientProvider client={queries}>
      <Part />
      <Part />
    </QueryClientProvider>,
  );
  expect(seen).toEqual([1, 1]);
});

it('asks nothing that is not to be asked yet', () => {
  const fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
  function Part() {
    useAnswer(QUESTION, {}, { enabled: false });
    return null;
  }
  renderToString(
    <QueryClientProvider client={queries}>
      <Part />
    </QueryClientProvider>,
  );
  expect(fetched).not.toHaveBeenCalled();
});
