import type { Language } from '../../kernel/language.js';

/** Where a permission holds: everywhere, or in areas (all that lie below included) and organizations (likewise). */
export interface Reach {
  readonly everywhere: boolean;
  readonly areas: readonly string[];
  readonly organizations: readonly string[];
}
export const EVERYWHERE: Reach = { everywhere: true, areas: [], organizations: [] };
const NOWHERE: Reach = { everywhere: false, areas: [], organizations: [] };

/** Which permissions somebody holds, and where each holds. */
export type Rights = ReadonlyMap<string, Reach>;

export const everywhere = (permissions: Iterable<string>): Rights =>
  new Map([...permissions].map((each) => [each, EVERYWHERE]));

/** What is known of an account beside its rights. */
export interface AccountOfActor {
  readonly id: string;
  /** The language of its choice: for requests that ask for none. */
  readonly language: Language;
  /** Absent for API tokens. */
  readonly sessionId?: string;
  /** Present for API tokens only. */
  readonly tokenId?: string;
  /** For whom a substitute acts: the account of the grant's holder. */
  readonly onBehalfOf?: string;
  /** Permissions that come by substitution alone, each with the account that is substituted. */
  readonly substitutes?: ReadonlyMap<string, string>;
  /** The step that its sign-in still lacks; until then it holds no right. */
  readonly unfinished?: string;
}

/** The one that acts: a signed-in account, a token, or nobody yet. */
export class Actor {
  private readonly rights: Rights;

  constructor(
    readonly id: string,
    rights: Rights,
    readonly account?: AccountOfActor,
  ) {
    const distinct = new Map<string, Reach>();
    const own = new Map<string, Reach>();
    for (const [permission, reach] of rights) {
      const said = JSON.stringify(reach);
      if (!distinct.has(said)) distinct.set(said, reach);
      own.set(permission, distinct.get(said)!);
    }
    this.rights = own;
  }
  /** Anywhere at all: enough to call a root field; which rows, the reach says. */
  may(permission: string): boolean {
    return this.rights.has(permission);
  }
  /** Equal reaches are one object. */
  reach(permission: string): Reach {
    return this.rights.get(permission) ?? NOWHERE;
  }
  permissions(): string[] {
    return [...this.rights.keys()];
  }
  /** The actor as it uses one permission: on behalf of another where the right comes by substitution; own right wins. */
  using(permission: string): Actor {
    const onBehalfOf = this.account?.substitutes?.get(permission);
    return onBehalfOf === undefined ? this : new Actor(this.id, this.rights, { ...this.account!, onBehalfOf });
  }
  /** The accounts behind what it does by a permission: its own, and the one that it stands in for. */
  actsAs(permission: string): readonly string[] {
    const onBehalfOf = this.using(permission).account?.onBehalfOf;
    return onBehalfOf === undefined ? [this.id] : [this.id, onBehalfOf];
  }
  get isKnown(): boolean {
    return this !== NOBODY;
  }
}

export const NOBODY = new Actor('nobody', new Map());
/** The house itself, when it loads reference data or the sample register. */
export const SYSTEM_ACTOR_ID = 'system';

/** Tells who stands behind a bearer token; the module `identity` knows. */
export abstract class Authenticator {
  /** Undefined: nobody, and the request is refused as unauthenticated. */
  abstract actorOf(token: string): Promise<Actor | undefined>;
  /**
   * The same account later, with the rights that it, or its token, has then: for work that goes on after its request.
   * Undefined: it is disabled, or the token is withdrawn.
   */
  abstract actorAgain(id: string, tokenId: string | null): Promise<Actor | undefined>;
}

/** Tells who stands behind the token of a session cookie. */
export abstract class SessionKeeper {
  /** Undefined: there is no such session, or it is over. */
  abstract actorOf(token: string, now: Date): Promise<Actor | undefined>;
}
