import { Extensions } from '@nestjs/graphql';

const known = new Map<string, string>();

/** Declares the permissions of a module by name, so that roles can hold them: `{ 'people.write': 'Record people' }`. */
export function definePermissions<const T extends Readonly<Record<string, string>>>(
  permissions: T,
): { readonly [K in keyof T]: K } {
  for (const [name, meaning] of Object.entries(permissions)) known.set(name, meaning);
  return Object.fromEntries(Object.keys(permissions).map((name) => [name, name])) as { [K in keyof T]: K };
}
export const allPermissions = (): ReadonlySet<string> => new Set(known.keys());

/** Who may call a root field. Without it nobody may: the schema is walked by `authorize` and by a test. */
export const Allow = (permission: string): MethodDecorator & PropertyDecorator => Extensions({ permission });
/** Whoever has signed in may call this root field: what it does concerns the caller alone. */
export const AllowSignedIn = (): MethodDecorator & PropertyDecorator => Extensions({ signedIn: true });
