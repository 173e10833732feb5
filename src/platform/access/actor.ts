/** Who acts: a signed-in account, a token, or nobody yet. */
export class Actor {
  /** Equal for actors who may see the same: part of the key of compiled plans. */
  readonly key: string;

  constructor(
    readonly id: string,
    private readonly permissions: ReadonlySet<string>,
  ) {
    this.key = [...permissions].sort().join(' ');
  }
  may(permission: string): boolean {
    return this.permissions.has(permission);
  }
  get isKnown(): boolean {
    return this !== NOBODY;
  }
}
export const NOBODY = new Actor('nobody', new Set());
/** The house itself, when it loads reference data or the sample register. */
export const SYSTEM_ACTOR_ID = 'system';

/** Tells who stands behind a bearer token; the module `identity` knows. */
export abstract class Authenticator {
  /** Undefined: nobody, and the request is refused as unauthenticated. */
  abstract actorOf(token: string): Promise<Actor | undefined>;
}
