/** Where a key lies that has another letter when one writes Cyrillic. */
const PLACES: Readonly<Record<string, string>> = { '/': 'Slash', '?': 'Slash', K: 'KeyK' };
const SIGN = /^[^\p{L}\d]$/u;

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether these keys, as `mod+K` and `shift+?`, were pressed: by what they write, or by their place on the keyboard. */
export function isPressed(keys: string, { key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): boolean {
  const parts = keys.split('+');
  const wanted = parts.at(-1)!;
  if (altKey || (ctrlKey || metaKey) !== parts.includes('mod')) return false;
  const isShifted = shiftKey === parts.includes('shift');
  // Each language has its signs elsewhere, some of them with Shift.
  const isWritten = key.toLowerCase() === wanted.toLowerCase() && (isShifted || SIGN.test(wanted));
  return isWritten || (isShifted && code === PLACES[wanted]);
}
