interface Match {
  /** The name that matched, and the one that is shown. */
  readonly form: string;
  readonly name: string;
  readonly asked: string;
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,.-]+/)
    .filter(Boolean);

/** What must be said of a match: it is another name, or the name is spelled otherwise; nothing where it is plain to see. */
export function whyFound({ form, name, asked }: Match): 'otherName' | 'alike' | undefined {
  if (form !== name) return 'otherName';
  const parts = words(name);
  const seen = words(asked).every((word) => parts.some((part) => part.startsWith(word)));
  return seen ? undefined : 'alike';
}
