import { NoAnswer, RefusedRequest } from '../../api/request.js';
import { untilSignedIn } from '../../api/signed-out.js';
import { currentLanguage } from '../../i18n/language.js';

/** What the registry took in; it waits to be hung on a record. */
export interface Uploaded {
  readonly id: string;
  readonly name: string;
}
interface Refused {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly requestId?: string };
  }[];
}

/** Brings one file, telling how much of it is over (0 to 1). Waits where the session has ended. */
export async function upload(file: File, told: (share: number) => void): Promise<Uploaded> {
  const { status, text } = await send(file, told);
  if (status === 401) {
    await untilSignedIn();
    return upload(file, told);
  }
  return readAnswer(text);
}

/** The file as it was taken in, or the refusal in the server's words. */
export function readAnswer(text: string): Uploaded {
  const answer = parsed(text);
  if (!answer) throw new NoAnswer('');
  const [error] = answer.errors ?? [];
  if (!error) return answer as unknown as Uploaded;
  const { code = 'INTERNAL', requestId } = error.extensions ?? {};
  throw new RefusedRequest(code, error.message, requestId);
}

function parsed(text: string): Refused | undefined {
  try {
    return JSON.parse(text) as Refused;
  } catch {
    return undefined;
  }
}

/** `fetch` does not tell how far it is. */
function send(file: File, told: (share: number) => void): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.setRequestHeader('accept-language', currentLanguage());
    request.upload.addEventListener('progress', ({ loaded, total }) => told(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }));
    request.addEventListener('error', () => reject(new NoAnswer('')));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
