/** A heading that can be led to. */
export interface HandbookTask {
  readonly id: string;
  readonly title: string;
}

/** What one role does, or what all do. */
export interface HandbookPart extends HandbookTask {
  readonly tasks: readonly HandbookTask[];
  /** Made from docs/handbook.*.md when the desk is built. */
  readonly html: string;
}

export interface Handbook {
  readonly title: string;
  readonly parts: readonly HandbookPart[];
}
