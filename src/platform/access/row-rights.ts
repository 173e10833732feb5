/** What a command may know of and touch, row by row: the same rule by which records are read. */
export interface RowRights {
  /** Whether the record exists for the actor. What does not is told as unknown. */
  sees(table: string, id: string): Promise<boolean>;
  /** Whether the record lies within the reach of a permission. What belongs to no place needs it everywhere. */
  holds(permission: string, table: string, id: string): Promise<boolean>;
  /**
   * Those of these records that exist for the actor; with a permission, those within its reach: whoever holds it everywhere is not
   * asked which, also where a record is not there. One statement for all at the most.
   */
  among(table: string, ids: readonly string[], permission?: string): Promise<ReadonlySet<string>>;
  /** Which of these fields of an input write what the actor may not read on this row. */
  unreadable(table: string, id: string, inputs: readonly string[]): Promise<string[]>;
}
