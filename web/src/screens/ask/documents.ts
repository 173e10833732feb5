import questions from '../../../../docs/ask.md?raw';

export interface Example {
  /** The name of its operation, by which the dictionaries call it. */
  readonly name: string;
  readonly query: string;
}

const DOCUMENT = /```graphql\n([^]*?)```/g;

/** The documents of the handbook of questions: each is run by a test. */
export const EXAMPLES: readonly Example[] = [...questions.matchAll(DOCUMENT)].map(([, query]) => ({
  name: /^query (\w+)/.exec(query!)![1]!,
  query: query!,
}));
