/** Not letters of the text: the next letter is a capital; capitals begin or end; 21 bits of a letter that has no code follow. */
const [SHIFT, LOCK, OTHER] = ['^', '_', '~'] as const;
const SIGNS: readonly string[] = [SHIFT, LOCK, OTHER];

/**
 * How many bits each letter takes, by its share in Kazakh (three parts) and Russian (two parts) texts of this registry. Papers
 * that are printed rest on it: it is never changed. A better table would be another one beside it.
 */
const LENGTHS: readonly (readonly [bits: number, letters: string])[] = [
  [3, ' а'],
  [4, 'ен'],
  [5, ',диклорсты^'],
  [6, 'бзймуқі'],
  [7, '.вгжпшяғ'],
  [8, ':«»0123456789хцчьәңөұү'],
  [9, 'фэ'],
  [10, ';()№-ёщю_'],
  [11, '"–'],
  [12, "—/'’„“%+&ъһabcdefghijklmnopqrstuvwxyz₸"],
  [13, '\n!?~'],
];
const CODE_POINT_BITS = 21;

/** A canonical Huffman code (as in RFC 1951, 3.2.2). The last one is all ones and long, so up to seven ones can fill a byte. */
const CODES = new Map<string, string>();
let next = 0;
let length = 0;
for (const [bits, letters] of LENGTHS) {
  next <<= bits - length;
  length = bits;
  for (const letter of letters) CODES.set(letter, (next++).toString(2).padStart(bits, '0'));
}
const LETTERS = new Map([...CODES].map(([letter, code]) => [code, letter]));

/** Two and a half letters of Kazakh or Russian to a byte, where UTF-8 needs two bytes for one. */
export function packLetters(text: string): Uint8Array {
  const letters = [...text];
  let bits = '';
  let isLocked = false;
  letters.forEach((letter, i) => {
    const small = smallOf(letter);
    const isCapital = small !== letter;
    if (isLocked ? !isCapital && hasCase(letter) : isRunOfCapitals(letters, i)) {
      bits += CODES.get(LOCK)!;
      isLocked = !isLocked;
    }
    bits += (isCapital && !isLocked ? CODES.get(SHIFT)! : '') + codeOf(small);
  });
  return bytesOf(bits);
}

/** Undefined where the bytes are no such text. */
export function unpackLetters(bytes: Uint8Array): string | undefined {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  let [text, code, isShifted, isLocked] = ['', '', false, false];
  for (let i = 0; i < bits.length; i++) {
    code += bits[i];
    const letter = LETTERS.get(code);
    if (letter === undefined) continue;
    code = '';
    if (letter === LOCK) isLocked = !isLocked;
    else if (letter === SHIFT) isShifted = true;
    else {
      const plain = letter === OTHER ? otherAt(bits, i + 1) : letter;
      if (plain === undefined) return undefined;
      if (letter === OTHER) i += CODE_POINT_BITS;
      text += isShifted || isLocked ? plain.toUpperCase() : plain;
      isShifted = false;
    }
  }
  return code.length < 8 && !code.includes('0') ? text : undefined;
}

/** The letter to be written: small, where making it a capital again gives the same one. */
function smallOf(letter: string): string {
  const small = letter.toLowerCase();
  return CODES.has(small) && small.toUpperCase() === letter ? small : letter;
}
const hasCase = (letter: string): boolean => letter.toUpperCase() !== letter.toLowerCase();
/** From three capitals on it is shorter to say so once. */
const isRunOfCapitals = (letters: readonly string[], from: number): boolean =>
  letters.slice(from, from + 4).filter((letter) => smallOf(letter) !== letter).length === 4;

const codeOf = (letter: string): string =>
  CODES.has(letter) && !SIGNS.includes(letter)
    ? CODES.get(letter)!
    : CODES.get(OTHER)! + letter.codePointAt(0)!.toString(2).padStart(CODE_POINT_BITS, '0');

function otherAt(bits: string, start: number): string | undefined {
  const point = Number.parseInt(bits.slice(start, start + CODE_POINT_BITS), 2);
  return start + CODE_POINT_BITS <= bits.length && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function bytesOf(bits: string): Uint8Array {
  const whole = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1');
  return Uint8Array.from(whole.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
