/** What the set-up tells the workers: each is a process of its own, and inherits the environment. */
interface Surroundings {
  /** Of the registry. */
  readonly url: string;
  /** Holds the sessions of the roles. */
  readonly folder: string;
  /** The administrator's. */
  readonly token: string;
}

const NAME = 'BIRLIK_BROWSER_SURROUNDINGS';

export function tell(surroundings: Surroundings): void {
  process.env[NAME] = JSON.stringify(surroundings);
}

export const surroundings = (): Surroundings => JSON.parse(process.env[NAME] ?? '{}') as Surroundings;
