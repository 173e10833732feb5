import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Derived } from './derived.columns.js';
import { fill } from './fill.js';
import { PartialDateColumns } from './partial-date.columns.js';

@Entity('filled')
class Filled {
  @PrimaryColumn({ type: 'uuid' }) id = 'own';
  @Column({ type: 'text', nullable: true }) note: string | null = 'бұрынғы';
  @Column({ type: 'text', nullable: true }) place: string | null = 'Тараз';
  @Derived() @Column({ type: 'integer' }) year = 2016;
  @Column(() => PartialDateColumns) date: unknown = '2016';
  @VersionColumn() version = 3;
}

it('takes the columns that an input says, and nothing else of it', () => {
  const record = new Filled();
  fill(record, { id: 'other', note: null, place: undefined, year: 1, date: '2017', version: 9, reason: 'себеп' });
  expect({ ...record }).toEqual({ id: 'own', note: null, place: 'Тараз', year: 2016, date: '2016', version: 3 });
});
