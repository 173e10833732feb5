import { type Bearer, type Input, type Json, ask, recorded } from './api.js';
import { type Role, signedOf } from './accounts.js';
import { uniqueName } from './unique.js';

/** KATO codes of the areas in which the demonstration secretaries work. */
export const JETISU = '330000000';
export const SHYMKENT = '790000000';

const TITLES: Readonly<Record<string, string>> = { head: 'Төраға', member: 'Мүше' };

/** The registry in the words of those who keep it, to prepare what a test needs. What is not said is made up. */
export class Register {
  constructor(private readonly bearer: Bearer = 'administrator') {}

  /** The same in the hands of somebody with a role. */
  as(role: Role): Register {
    return new Register(new Map(signedOf(role).cookies));
  }

  /** Recorded in Jetisu. */
  async person(more: Input = {}): Promise<{ id: string; displayName: string }> {
    const input = { familyName: uniqueName(), givenName: 'Айгүл', areaId: await this.area(JETISU), ...more };
    return this.done('registerPerson', input, 'id displayName');
  }
  body(more: Input = {}): Promise<string> {
    return this.organization('registerBody', 'regional_assembly', more);
  }
  association(more: Input = {}): Promise<string> {
    return this.organization('registerAssociation', 'eca', more);
  }
  async post(organizationId: string, role = 'member', more: Input = {}): Promise<string> {
    return (await this.done('createPost', { organizationId, role, title: { kk: TITLES[role]! }, ...more })).id;
  }
  async appoint(personId: string, organizationId: string, more: Input = {}): Promise<string> {
    return (await this.done('appointMember', { personId, organizationId, ...more })).id;
  }
  /** The id of the first record of a list. */
  async first(list: string): Promise<string> {
    const { [list]: found } = await this.ask(`{ ${list}(first: 1) { nodes { id } } }`);
    if (found.nodes.length === 0) throw new Error(`The register has no ${list}`);
    return found.nodes[0].id;
  }
  /** The id of an area by its KATO code of today. */
  async area(code: string): Promise<string> {
    return (await this.ask('query ($code: String!) { area(code: $code) { id } }', { code })).area.id;
  }

  /** Any command, by the name it has in the schema; fails when it is refused. Gives the record. */
  done(command: string, input: Input, selection = 'id'): Promise<Json> {
    return recorded(this.bearer, command, input, selection);
  }
  /** Reads; fails when the question is refused. */
  ask(document: string, variables: Input = {}): Promise<Json> {
    return ask(this.bearer, document, variables);
  }

  private async organization(command: string, kind: string, more: Input): Promise<string> {
    const input = { kind, name: { kk: uniqueName('Бірлік ') }, areaId: await this.area(JETISU), ...more };
    return (await this.done(command, input)).id;
  }
}
