import { Settings, WrongSettings } from './platform/config/settings.js';

/** A failure of the start is told in one clear sentence; its stack is for those who ask by LOG_LEVEL=debug. */
try {
  const settings = new Settings(process.env);
  // The house is large: wrong settings are told before it is loaded.
  const { startUp } = await import('./start-up.js');
  await startUp(settings, (line) => process.stdout.write(`${line}\n`));
} catch (error) {
  const { message, stack } = error as Error;
  process.stderr.write(`Birlik cannot start. ${message}\n`);
  if (process.env.LOG_LEVEL === 'debug' && !(error instanceof WrongSettings)) process.stderr.write(`${stack}\n`);
  process.exit(1);
}
