import { describe, expect, it } from 'vitest';
import { stepOf, visibleNodes, type TreeNode } from './visible-nodes.js';

const node = (id: string, mayOpen = true): TreeNode => ({ id, label: `«${id}»`, mayOpen });
const children: Readonly<Record<string, readonly TreeNode[]>> = { a: [node('aa', false), node('ab')], ab: [] };
const open = new Set(['a', 'ab', 'b']);
const nodes = visibleNodes([node('a'), node('b')], open, (id) => children[id]);

describe('a tree', () => {
  it('shows what lies below open nodes, at its level', () =>
    expect(nodes.map(({ id, level, place, of }) => [id, level, place, of])).toEqual([
      ['a', 1, 1, 2],
      ['aa', 2, 1, 2],
      ['ab', 2, 2, 2],
      ['b', 1, 2, 2],
    ]));

  it.each([
    ['ArrowDown', 'a', { go: 'aa' }],
    ['ArrowUp', 'a', undefined],
    ['ArrowRight', 'a', { go: 'aa' }],
    ['ArrowRight', 'aa', undefined],
    ['ArrowRight', 'ab', undefined],
    ['ArrowLeft', 'aa', { go: 'a' }],
    ['ArrowLeft', 'a', { close: 'a' }],
    ['Home', 'b', { go: 'a' }],
    ['End', 'a', { go: 'b' }],
    ['b', 'a', { go: 'b' }],
    ['x', 'a', undefined],
  ])('%s at %s', (key, at, step) => expect(stepOf(key, at, nodes, open)).toEqual(step));

  it('opens what is closed', () =>
    expect(
      stepOf(
        'ArrowRight',
        'b',
        visibleNodes([node('b')], new Set(), () => undefined),
        new Set(),
      ),
    ).toEqual({
      open: 'b',
    }));
});
