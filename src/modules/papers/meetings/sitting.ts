import type { Printed } from '../languages.js';

type Names = Readonly<Record<Printed, string | null>>;
interface Named {
  readonly displayName: string;
}
interface Item {
  readonly number: string;
  readonly title: Names;
  readonly amendment: string | null;
  readonly speakers: readonly { readonly person: Named | null; readonly capacity: string | null }[];
}
export interface AttendanceSaid {
  readonly status: string;
  readonly reason: string | null;
  readonly capacity: string | null;
  readonly person: Named | null;
  /** Of somebody without a record here. */
  readonly name: string | null;
  readonly deputyFor: Named | null;
  readonly membership: { readonly capacity: string | null; readonly post: { readonly title: Names } | null } | null;
  readonly body: { readonly id: string } | null;
}
export interface ResolutionSaid {
  readonly id: string;
  readonly number: string | null;
  readonly text: Names;
  readonly outcome: string;
  readonly vote: Names | null;
}
export interface AssignmentSaid {
  readonly resolution: { readonly id: string } | null;
  readonly text: Names;
  readonly dueOn: string | null;
  readonly addressees: readonly {
    readonly organization: { readonly name: Names } | null;
    readonly person: Named | null;
  }[];
}
/** A sitting itself. */
export interface Sitting {
  /** Null for who may not print. */
  readonly printPath: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly startsAt: string | null;
  /** Absent for who may not read facilities. */
  readonly facility?: { readonly name: Names; readonly address: string | null } | null;
  readonly place: Names | null;
  readonly chair: Named | null;
  readonly secretary: Named | null;
  readonly openedBy: Named | null;
  readonly bodies: readonly { readonly organization: { readonly name: Names }; readonly quorum: Names }[];
  readonly agenda: readonly Item[];
  readonly proposals: readonly { readonly text: Names; readonly author: Named | null }[];
}

/** What hangs on a sitting, all of it. */
export interface Beside {
  readonly attendances: readonly AttendanceSaid[];
  readonly resolutions: readonly ResolutionSaid[];
  readonly assignments: readonly AssignmentSaid[];
}

export const SITTING = `printPath number date startsAt place { kk ru } chair { displayName } secretary { displayName } openedBy { displayName }
  bodies { organization { name { kk ru } } quorum { kk ru } }
  agenda { number title { kk ru } amendment speakers { person { displayName } capacity } } proposals { text { kk ru } author { displayName } }`;
export const FACILITY = 'facility { name { kk ru } address }';
export const BESIDE: Readonly<Record<keyof Beside, string>> = {
  attendances: `status reason capacity name person { displayName } deputyFor { displayName } body { id } membership { capacity post { title { kk ru } } }`,
  resolutions: 'id number text { kk ru } outcome vote { kk ru }',
  assignments: `resolution { id } text { kk ru } dueOn addressees { organization { name { kk ru } } person { displayName } }`,
};
