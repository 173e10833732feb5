import { Column, CreateDateColumn, PrimaryColumn, VersionColumn } from 'typeorm';
import { Derived } from './derived.columns.js';
import { partialDateColumns } from './partial-date.columns.js';
import { snapshot } from './records.js';

abstract class Row {
  @PrimaryColumn({ type: 'uuid' }) id = '1';
  @VersionColumn() version = 2;
  @CreateDateColumn() createdAt = new Date(0);
}
/** Its year is typed in. */
class Meeting extends Row {
  @Column({ type: 'integer' }) year = 2024;
  @Column({ type: 'text' }) public = 'open';
}
/** Its year follows from the day. */
class Award extends Row {
  date = partialDateColumns('2024-05');
  @Derived() @Column({ type: 'integer' }) year = 2024;
  @Column({ type: 'boolean', insert: false, update: false }) public = true;
  @Column({ type: 'bytea' }) sealed = Buffer.from('…');
}

describe('a record as the history keeps it', () => {
  it('has every column that is declared as no other does, whatever its name is elsewhere', () => {
    expect(snapshot(new Meeting())).toEqual({ year: 2024, public: 'open' });
  });

  it('leaves out what is declared derived, what the database fills, and what is sealed', () => {
    expect(snapshot(new Award())).toEqual({ date: '2024-05' });
  });

  it('is an entity: of a plain object nobody knows what its storing added', () => {
    expect(() => snapshot({ id: '1', public: true, year: 2024 })).toThrow('a plain object');
    expect(() => snapshot(Object.assign(Object.create(null) as object, { year: 2024 }))).toThrow('a plain object');
  });
});
