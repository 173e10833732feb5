import { expect, it } from 'vitest';
import { keepTyped, takeTyped } from './typed-ahead.js';

const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  window.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }));

it('the key that opens the field is not typed into it', () => {
  const opening = new KeyboardEvent('keydown', { key: '/', cancelable: true });
  opening.preventDefault();
  keepTyped();
  window.dispatchEvent(opening);
  expect(takeTyped()).toBe('');
});

it('what is typed before the field has come is kept for it, and nothing after', () => {
  keepTyped();
  for (const key of ['А', 'х', 'м', 'Backspace', 'Shift', 'Enter']) press(key);
  press('c', { ctrlKey: true });
  expect(takeTyped()).toBe('Ах');
  press('я');
  keepTyped();
  expect(takeTyped()).toBe('');
});
