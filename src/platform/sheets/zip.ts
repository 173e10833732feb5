import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file of an archive; its text is made while it is packed. */
export interface ZipEntry {
  readonly name: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
}

/** A file of the archive that is packed: where it begins, its check sum and its sizes. */
interface Packed {
  readonly name: Buffer;
  readonly at: number;
  crc: number;
  packed: number;
  whole: number;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Sizes stand behind the file, since they are not known before; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format can say: when an archive was made is nobody's concern. */
const DOS_DATE = 0x0021;
/** The format as it is here has 32 bits for sizes and places. */
const LIMIT = 0xffffffff;

/** A ZIP archive (APPNOTE 6.3, without ZIP64), packed file by file as it is taken. Cut off, it has no end and does not open. */
export async function* zip(entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const done: Packed[] = [];
  let at = 0;
  for await (const { name, text } of entries) {
    const file: Packed = { name: Buffer.from(name), at, crc: 0, packed: 0, whole: 0 };
    const head = bytes(LOCAL, [VERSION, FLAGS, DEFLATED, 0, DOS_DATE], [0, 0, 0], [file.name.length, 0]);
    yield Buffer.concat([head, file.name]);
    yield* pack(file, text);
    const foot = bytes(DESCRIPTOR, [], [file.crc, file.packed, file.whole]);
    yield foot;
    at += head.length + file.name.length + file.packed + foot.length;
    if (at > LIMIT || file.whole > LIMIT) throw new RangeError('An archive is at most 4 GiB');
    done.push(file);
  }
  const directory = Buffer.concat(done.map(centralOf));
  yield directory;
  yield bytes(END, [0, 0, done.length, done.length], [directory.length, at], [0]);
}

async function* pack(file: Packed, text: ZipEntry['text']): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 6 });
  // What goes wrong in making the text is thrown here: `pipeline` destroys the packer with it.
  pipeline(Readable.from(measured(file, text)), deflate, () => undefined);
  for await (const chunk of deflate as AsyncIterable<Buffer>) {
    file.packed += chunk.length;
    yield chunk;
  }
}

async function* measured(file: Packed, text: ZipEntry['text']): AsyncGenerator<Buffer> {
  for await (const part of text) {
    const buffer = Buffer.from(part);
    file.crc = crc32(buffer, file.crc);
    file.whole += buffer.length;
    yield buffer;
  }
}

const centralOf = ({ name, at, crc, packed, whole }: Packed): Buffer =>
  Buffer.concat([
    bytes(
      CENTRAL,
      [VERSION, VERSION, FLAGS, DEFLATED, 0, DOS_DATE],
      [crc, packed, whole],
      [name.length, 0, 0, 0, 0],
      [0, at],
    ),
    name,
  ]);

/** A signature, numbers of 16, of 32, of 16 and of 32 bits. */
function bytes(
  signature: number,
  shorts: readonly number[],
  longs: readonly number[],
  moreShorts: readonly number[] = [],
  moreLongs: readonly number[] = [],
): Buffer {
  const parts: (readonly [number, 2 | 4])[] = [
    [signature, 4],
    ...shorts.map((each) => [each, 2] as const),
    ...longs.map((each) => [each, 4] as const),
    ...moreShorts.map((each) => [each, 2] as const),
    ...moreLongs.map((each) => [each, 4] as const),
  ];
  const buffer = Buffer.alloc(parts.reduce((size, [, width]) => size + width, 0));
  let at = 0;
  for (const [value, width] of parts) at = buffer.writeUIntLE(value, at, width);
  return buffer;
}
