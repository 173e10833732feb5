import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(js|css|html|svg|json|ttf|webmanifest)$/;
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Lays a smaller copy in both forms that browsers take beside each text below the folder: the server has no work with it. */
export async function compressBelow(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => TEXT.test(name));
  await Promise.all(files.map((name) => compress(`${folder}/${name}`)));
}

async function compress(file) {
  const text = readFileSync(file);
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  // The last two steps of brotli win three per cent and take ten times as long: not for the large parts of an editor.
  const quality = { [constants.BROTLI_PARAM_QUALITY]: text.length > 500_000 ? 9 : 11 };
  writeFileSync(`${file}.br`, await brotli(text, { params: { ...size, ...quality } }));
  writeFileSync(`${file}.gz`, await zip(text, { level: 9 }));
}
