import { describe, expect, it } from 'vitest';
import { byNumber, dropped, lowered, moved, nextNumber, raised, renumbered, type Placed } from './agenda-order.js';

const agenda = (...numbers: string[]): Placed[] => numbers.map((number) => ({ id: `i${number}`, number }));
const told = (items: readonly Placed[]): Record<string, string> =>
  Object.fromEntries(items.map(({ id, number }) => [id, number]));

const items = agenda('1', '2', '2.1', '2.2', '3');

describe('the order of an agenda', () => {
  it('counts numbers, not letters', () =>
    expect(
      agenda('10', '2', '2.1', '1', '2.10', '2.2')
        .sort(byNumber)
        .map(({ number }) => number),
    ).toEqual(['1', '2', '2.1', '2.2', '2.10', '10']));

  it('moves an item with all that lies under it', () =>
    expect(told(moved(items, 'i2', -1))).toEqual({ i2: '1', 'i2.1': '1.1', 'i2.2': '1.2', i1: '2', i3: '3' }));

  it('moves an item only among those it lies with', () => {
    expect(told(moved(items, 'i2.2', -1))).toEqual({ i1: '1', i2: '2', 'i2.2': '2.1', 'i2.1': '2.2', i3: '3' });
    expect(moved(items, 'i2.2', 1)).toBe(items);
  });

  it('leaves the first first and the last last', () => {
    expect(moved(items, 'i1', -1)).toBe(items);
    expect(moved(items, 'i3', 1)).toBe(items);
  });

  it('takes an item to where it was dropped', () =>
    expect(told(dropped(items, 'i3', 'i1'))).toEqual({ i3: '1', i1: '2', i2: '3', 'i2.1': '3.1', 'i2.2': '3.2' }));

  it('does not drop an item under another one', () => expect(dropped(items, 'i3', 'i2.1')).toBe(items));

  it('puts an item under the one before it', () =>
    expect(told(lowered(items, 'i3'))).toEqual({ i1: '1', i2: '2', 'i2.1': '2.1', 'i2.2': '2.2', i3: '2.3' }));

  it('goes no deeper than four', () => {
    const deep = agenda('1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.2', '2', '2.1');
    expect(lowered(deep, 'i1.1.1.2')).toBe(deep);
    expect(told(lowered(deep, 'i2'))).toMatchObject({ i2: '1.2', 'i2.1': '1.2.1' });
  });

  it('takes an item out from under another', () =>
    expect(told(raised(items, 'i2.1'))).toEqual({ i1: '1', i2: '2', 'i2.2': '2.1', 'i2.1': '3', i3: '4' }));

  it('leaves an item of the top there', () => expect(raised(items, 'i2')).toBe(items));

  it('tells only what has another number', () =>
    expect(renumbered(items, moved(items, 'i2.2', -1))).toEqual([
      { id: 'i2.2', number: '2.1' },
      { id: 'i2.1', number: '2.2' },
    ]));

  it('closes gaps when something is moved', () =>
    expect(told(moved(agenda('2', '5', '7'), 'i7', -1))).toEqual({ i2: '1', i7: '2', i5: '3' }));

  it('adds at the end', () => {
    expect(nextNumber(items)).toBe('4');
    expect(nextNumber([])).toBe('1');
  });
});
