import { startUp } from './start-up.js';
import { WrongSettings } from './platform/config/settings.js';

/** A failure of the start is told in one clear sentence; its stack is for those who ask by LOG_LEVEL=debug. */
try {
  await startUp(process.env, (line) => process.stdout.write(`${line}\n`));
} catch (error) {
  const { message, stack } = error as Error;
  process.stderr.write(`Birlik cannot start. ${message}\n`);
  if (process.env.LOG_LEVEL === 'debug' && !(error instanceof WrongSettings)) process.stderr.write(`${stack}\n`);
  process.exit(1);
}
