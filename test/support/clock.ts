import { today } from '../../src/kernel/clock.js';
import { Clock } from '../../src/platform/context/index.js';
import type { TestApp } from './app.js';

/** Does the work at this moment by the clock of the application; that of the database goes on. */
export async function atMoment<T>({ app }: TestApp, moment: string, work: () => Promise<T>): Promise<T> {
  const clock = app.get(Clock);
  const now = clock.now.bind(clock);
  clock.now = () => new Date(moment);
  try {
    return await work();
  } finally {
    clock.now = now;
  }
}

/** A test that fails is run again when the span of time in which it began has ended meanwhile. */
const within =
  (span: () => unknown) =>
  (test: () => Promise<void>): (() => Promise<void>) => {
    const run = async (): Promise<void> => {
      const began = span();
      await test().catch((error: unknown) => {
        if (span() === began) throw error;
        return run();
      });
    };
    return run;
  };

/** For tests of windows of a minute, which are minutes of the clock. */
export const inOneMinute = within(() => Math.floor(Date.now() / 60_000));
/** For tests of what the database or a process takes for today, which no test can tell it. */
export const inOneDay = within(() => today(new Date()));
