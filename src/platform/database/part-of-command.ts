import { QueryFailedError } from 'typeorm';
import { Refused, type Problem } from '../../kernel/refusal.js';
import type { Tx } from '../context/index.js';
import { refusalOf, type DriverError } from './database-errors.js';

/** Carries out a command as a part of another: what it refuses or warns of is said at the field that holds its input. */
export async function partOfCommand<T>(tx: Tx, field: string, part: () => Promise<T>): Promise<T> {
  const said = (each: Problem): Problem => ({ ...each, path: [field, ...each.path] });
  const before = tx.warnings.length;
  try {
    const result = await part();
    tx.warnings.push(...tx.warnings.splice(before).map(said));
    return result;
  } catch (error) {
    const refused = error instanceof QueryFailedError ? refusalOf(error.driverError as DriverError) : error;
    throw refused instanceof Refused ? new Refused(...refused.problems.map(said)) : error;
  }
}
