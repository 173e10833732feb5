import { Column } from 'typeorm';

/** A text in the three languages of the registry, Kazakh first. */
export class LocalizedColumns {
  @Column({ type: 'text' }) kk: string;
  @Column({ type: 'text', nullable: true }) ru: string | null;
  @Column({ type: 'text', nullable: true }) en: string | null;
}
