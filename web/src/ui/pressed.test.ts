import { expect, it } from 'vitest';
import { isPressed } from './pressed.js';

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const [CTRL, SHIFT] = [
  { ...NONE, ctrlKey: true },
  { ...NONE, shiftKey: true },
];

it.each([
  ['mod+K', { key: 'k', code: 'KeyK', ...CTRL }],
  ['mod+K', { key: 'л', code: 'KeyK', ...CTRL }],
  ['mod+K', { key: 'k', code: 'KeyK', ...NONE, metaKey: true }],
  ['/', { key: '/', code: 'Slash', ...NONE }],
  ['/', { key: '.', code: 'Slash', ...NONE }],
  ['/', { key: '/', code: 'Backslash', ...SHIFT }],
  ['shift+?', { key: '?', code: 'Slash', ...SHIFT }],
  ['shift+?', { key: ',', code: 'Slash', ...SHIFT }],
  ['shift+?', { key: '?', code: 'Digit7', ...SHIFT }],
  ['shift+PageDown', { key: 'PageDown', code: 'PageDown', ...SHIFT }],
])('%s is pressed by %j', (keys, event) => expect(isPressed(keys, event)).toBe(true));

it.each([
  ['mod+K', { key: 'k', code: 'KeyK', ...NONE }],
  ['mod+K', { key: 'K', code: 'KeyK', ...CTRL, shiftKey: true }],
  ['/', { key: '?', code: 'Slash', ...SHIFT }],
  ['/', { key: '/', code: 'Slash', ...CTRL }],
  ['shift+?', { key: '/', code: 'Slash', ...NONE }],
  ['shift+?', { key: '/', code: 'Backslash', ...SHIFT }],
  ['shift+PageDown', { key: 'PageDown', code: 'PageDown', ...NONE }],
])('%s is not pressed by %j', (keys, event) => expect(isPressed(keys, event)).toBe(false));
