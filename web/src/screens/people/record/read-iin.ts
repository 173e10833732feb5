import type { NewPerson } from './new-person.js';

const CENTURIES: Readonly<Record<string, string>> = { 1: '18', 2: '18', 3: '19', 4: '19', 5: '20', 6: '20' };

/** Birth date and sex, as the number of a citizen says them. Whether it is right is for the registry to judge. */
export function readIin(typed: string): Pick<NewPerson, 'birthDate' | 'gender'> | undefined {
  const parts = /^(\d\d)(\d\d)(\d\d)([1-6])\d{5}$/.exec(typed.replaceAll(/\s/g, ''));
  if (!parts) return undefined;
  const [year, month, day, kind] = parts.slice(1) as [string, string, string, string];
  return { birthDate: `${CENTURIES[kind]}${year}-${month}-${day}`, gender: Number(kind) % 2 === 1 ? 'MALE' : 'FEMALE' };
}
