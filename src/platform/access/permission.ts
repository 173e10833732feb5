import { Extensions } from '@nestjs/graphql';
import type { Words } from '../../kernel/words.js';
import type { Deed } from './deeds.js';

/** What a permission means, what it lets one do, and the codes of the default roles that hold it beside the administrator. */
export interface Permission {
  readonly meaning: Words;
  readonly deed: Deed;
  readonly roles: 'ALL' | readonly string[];
}
const known = new Map<string, Permission>();

/** Declares the permissions of a module by name, so that roles can hold them. */
export function definePermissions<const T extends Readonly<Record<string, Permission>>>(
  permissions: T,
): { readonly [K in keyof T]: K } {
  for (const [name, permission] of Object.entries(permissions)) {
    if (known.has(name)) throw new Error(`The permission ${name} is defined twice`);
    known.set(name, permission);
  }
  return Object.fromEntries(Object.keys(permissions).map((name) => [name, name])) as { [K in keyof T]: K };
}
export const allPermissions = (): ReadonlySet<string> => new Set(known.keys());
export const permissionNamed = (name: string): Permission | undefined => known.get(name);

/** Says what a call of a root field needs. Without it nobody may call: the schema is walked by `authorize` and by a test. */
export const Allow = (permission: string): MethodDecorator & PropertyDecorator => Extensions({ permission });

/** A root field for everybody, also for whoever has not signed in: the way in itself. */
export const AllowAnyone = (): MethodDecorator & PropertyDecorator => Extensions({ openTo: 'anyone' });

/** Whoever has signed in may call this root field, by token too: what it does concerns the caller alone. */
export const AllowSignedIn = (): MethodDecorator & PropertyDecorator => Extensions({ openTo: 'signedIn' });

/**
 * A root field for the own affairs of an account that has signed in by itself, whatever its rights; not for tokens.
 * `evenBefore` names the steps of an unfinished sign-in in which it may be called already.
 */
export const AllowSession = (...evenBefore: readonly string[]): MethodDecorator & PropertyDecorator =>
  Extensions({ openTo: 'session', evenBefore });
