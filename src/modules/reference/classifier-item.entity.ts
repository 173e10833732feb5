import { Column, Entity, Unique } from 'typeorm';
import { CodeColumns } from './code.columns.js';

/** A row of a simple list: kinds of areas, levels, roles of posts, end reasons, kinds of sources. */
@Entity('classifier_items')
@Unique('classifier_items_classifier_code_uq', ['classifier', 'code'])
export class ClassifierItemEntity extends CodeColumns('classifier_items') {
  @Column({ type: 'text' }) classifier: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'integer', default: 0 }) position: number;
}
