import type { Reach } from '../access/index.js';
import type { Asker } from './asker.js';

/** The rights that shaped a plan, and the form in which its asker held them. */
export interface Consulted {
  readonly permissions: readonly string[];
  readonly form: string;
}

/** An asker that remembers which of its rights were asked for. */
export class ConsultedAsker implements Asker {
  private readonly permissions = new Set<string>();

  constructor(private readonly asker: Asker) {}

  get isKnown(): boolean {
    return this.asker.isKnown;
  }
  may(permission: string): boolean {
    this.permissions.add(permission);
    return this.asker.may(permission);
  }
  reach(permission: string): Reach {
    this.permissions.add(permission);
    return this.asker.reach(permission);
  }
  consulted(): Consulted {
    const permissions = [...this.permissions];
    return { permissions, form: formOf(this.asker, permissions) };
  }
}

/** True where an asker holds the rights that were consulted in the same form: the same plan serves it. */
export const fits = ({ permissions, form }: Consulted, asker: Asker): boolean => formOf(asker, permissions) === form;

/** Of each permission the form of its reach, and which of them share one: statements differ by these, not by the ids. */
function formOf(asker: Asker, permissions: readonly string[]): string {
  const distinct: Reach[] = [];
  const marks = permissions.map((permission) => {
    if (!asker.may(permission)) return '-';
    const reach = asker.reach(permission);
    if (reach.everywhere) return '*';
    if (!distinct.includes(reach)) distinct.push(reach);
    return `${reach.areas.length > 0 ? 'a' : ''}${reach.organizations.length > 0 ? 'o' : ''}${distinct.indexOf(reach)}`;
  });
  return [asker.isKnown, ...marks].join(' ');
}
