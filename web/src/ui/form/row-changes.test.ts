import { describe, expect, it } from 'vitest';
import { placeOfRow, rowChanges } from './row-changes.js';

interface Row extends Record<string, unknown> {
  id?: string;
  text: string;
  note: string;
}
const row = (text: string, id?: string): Row => ({ ...(id && { id }), text, note: '' });
const before = [row('бірінші', 'a'), row('екінші', 'b'), row('үшінші', 'c')];
const after = [row('бірінші', 'a'), row('жаңа'), row('Үшінші', 'c'), row('тағы')];

describe('rows of a form against the parts of a record', () => {
  const changes = rowChanges(before, after);
  it('are added, corrected by what changed, and withdrawn', () => {
    expect(changes.added).toEqual([
      { text: 'жаңа', note: '' },
      { text: 'тағы', note: '' },
    ]);
    expect(changes.corrected).toEqual([{ id: 'c', text: 'Үшінші' }]);
    expect(changes.withdrawn).toEqual(['b']);
  });
  it('are added anew where the part is gone meanwhile', () => {
    expect(rowChanges([], [row('бірінші', 'a')]).added).toEqual([{ text: 'бірінші', note: '' }]);
  });
  it('have their problems beside them', () => {
    const names = { added: 'otherNames', corrected: 'correctOtherNames', name: 'names' };
    expect(placeOfRow(['otherNames', '1', 'text'], names, changes)).toEqual(['names', '3', 'text']);
    expect(placeOfRow(['correctOtherNames', '0', 'text'], names, changes)).toEqual(['names', '2', 'text']);
    expect(placeOfRow(['familyName'], names, changes)).toEqual(['familyName']);
  });
});
