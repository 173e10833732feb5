import type { Expression } from './expression.js';

/** What the viewer may do with the row as it is: names in the order of their declaration. */
export interface ActionsField {
  readonly kind: 'actions';
  readonly actions: Readonly<Record<string, Action>>;
}
export interface Action {
  /** Needed at the row. */
  readonly permission: string;
  /** A second right that is needed there. */
  readonly and?: string;
  /** Absent: in every state. */
  readonly when?: Expression;
  /** An array of accounts who may not. */
  readonly notBy?: Expression;
}

export const actions = (rows: Readonly<Record<string, Action>>): ActionsField => ({ kind: 'actions', actions: rows });

/** Of a table of states and rights, by which commands refuse too. `more`: what stands beside it. */
export const actionsOf = <Name extends string, Row>(
  rows: Readonly<Record<Name, Row>>,
  of: (row: Row, name: Name) => Action,
  more: Readonly<Record<string, Action>> = {},
): ActionsField => {
  const actionOf = ([name, row]: [string, Row]): [string, Action] => [name, of(row, name as Name)];
  return actions({ ...Object.fromEntries(Object.entries<Row>(rows).map(actionOf)), ...more });
};
