import './common-fragments.js';
import { currentLanguage } from '../i18n/language.js';
import type { SignInStep } from '../gql/graphql.js';
import { type Document, wholeText } from './graphql.js';
import { untilSignedIn } from './signed-out.js';

/** What the server refused, in its own words. Codes are listed in docs/errors.md. */
export class RefusedRequest extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly requestId?: string,
    /** Of a sign-in that is not finished: what it lacks. */
    readonly step?: SignInStep,
  ) {
    super(message);
  }
}

/** No answer came: the server or the network is away. What was sent may be sent again. */
export class NoAnswer extends Error {}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly requestId?: string; readonly step?: SignInStep };
  }[];
}

const NOT_IN = ['UNAUTHENTICATED', 'SIGN_IN_UNFINISHED'];

/** Asks the registry. When the session has ended, waits until somebody has signed in, and asks again. */
export async function ask<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  try {
    return await askOnce(document, variables, signal);
  } catch (error) {
    if (!(error instanceof RefusedRequest) || !NOT_IN.includes(error.code)) throw error;
    await untilSignedIn(error.step);
    return ask(document, variables, signal);
  }
}

/** The same, but the refusal of someone who is not signed in is the answer. */
export async function askOnce<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const body = bodyOf(document, variables);
  const { data, errors } = (await (begun(body) ?? post(body, signal))) as Answer<Data>;
  const [error] = errors ?? [];
  if (error) {
    const { code = 'INTERNAL', requestId, step } = error.extensions ?? {};
    throw new RefusedRequest(code, error.message, requestId, step);
  }
  return data as Data;
}

/** Begins to ask what will be asked soon: the first to ask it gets this answer. */
export function askEarly<Data, Variables>(document: Document<Data, Variables>, variables: Variables): void {
  const body = bodyOf(document, variables);
  const answer = post(body);
  // Whoever asks hears of it.
  answer.catch(() => undefined);
  early.set(spoken(body), answer);
}

const early = new Map<string, Promise<Answer<unknown>>>();

const bodyOf = <Data, Variables>(document: Document<Data, Variables>, variables: Variables): string =>
  JSON.stringify({ query: wholeText(document), variables });

/** The same question in another language is another one. */
const spoken = (body: string): string => `${currentLanguage()} ${body}`;

function begun(body: string): Promise<Answer<unknown>> | undefined {
  const answer = early.get(spoken(body));
  early.delete(spoken(body));
  return answer;
}

async function post(body: string, signal?: AbortSignal): Promise<Answer<unknown>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
      body,
      ...(signal && { signal }),
    });
    const answer = (await response.json()) as Answer<unknown>;
    // Something on the way has answered in the place of the registry.
    if (!answer.errors && !answer.data) throw new Error(`${response.status}`);
    return answer;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NoAnswer('', { cause: error });
  }
}
