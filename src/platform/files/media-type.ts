import { createReadStream } from 'node:fs';
import { fileTypeFromFile } from 'file-type';
import { hasUnstorableCharacter } from '../../kernel/text.js';

const TEXT = 'text/plain';

/** The media type of a file by what is in it; undefined: nobody knows it. What others say of it is not asked. */
export async function mediaTypeOf(path: string): Promise<string | undefined> {
  // A file that begins like one of a type and then breaks off is of none.
  const found = await fileTypeFromFile(path).catch(() => undefined);
  return found?.mime ?? ((await isText(path)) ? TEXT : undefined);
}

/** A text has no mark of its own: it is UTF-8 without control characters. */
async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const part of createReadStream(path))
      if (hasUnstorableCharacter(decoder.decode(part as Buffer, { stream: true }))) return false;
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
