import type { Reach } from '../access/index.js';
import type { Viewer } from './viewer.js';

/** The rights that shaped a plan, and the form in which its viewer held them. */
export interface Consulted {
  readonly permissions: readonly string[];
  readonly form: string;
}

/** A viewer that remembers which of its rights were asked for. */
export class ConsultedViewer implements Viewer {
  private readonly permissions = new Set<string>();

  constructor(private readonly viewer: Viewer) {}

  get id(): never {
    throw new Error('A statement is made for many viewers: it binds their ids with each request');
  }
  actsAs(): never {
    throw new Error('A statement is made for many viewers: it binds their ids with each request');
  }
  get isKnown(): boolean {
    return this.viewer.isKnown;
  }
  may(permission: string): boolean {
    this.permissions.add(permission);
    return this.viewer.may(permission);
  }
  reach(permission: string): Reach {
    this.permissions.add(permission);
    return this.viewer.reach(permission);
  }
  consulted(): Consulted {
    const permissions = [...this.permissions];
    return { permissions, form: formOf(this.viewer, permissions) };
  }
}

/** True where a viewer holds the rights that were consulted in the same form: the same plan serves it. */
export const fits = ({ permissions, form }: Consulted, viewer: Viewer): boolean => formOf(viewer, permissions) === form;

/** Of each permission the form of its reach, and which of them share one: statements differ by these, not by the ids. */
function formOf(viewer: Viewer, permissions: readonly string[]): string {
  const distinct: Reach[] = [];
  const marks = permissions.map((permission) => {
    if (!viewer.may(permission)) return '-';
    const reach = viewer.reach(permission);
    if (reach.everywhere) return '*';
    if (!distinct.includes(reach)) distinct.push(reach);
    return `${reach.areas.length > 0 ? 'a' : ''}${reach.organizations.length > 0 ? 'o' : ''}${distinct.indexOf(reach)}`;
  });
  return [viewer.isKnown, ...marks].join(' ');
}
