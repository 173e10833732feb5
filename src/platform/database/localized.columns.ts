import { Column } from 'typeorm';

/** A text in the three languages of the registry, Kazakh first. */
export class LocalizedColumns {
  @Column({ type: 'text' }) kk: string;
  @Column({ type: 'text', nullable: true }) ru: string | null;
  @Column({ type: 'text', nullable: true }) en: string | null;
}

/** The same where there may be none at all. */
export class MaybeLocalizedColumns {
  @Column({ type: 'text', nullable: true }) kk: string | null;
  @Column({ type: 'text', nullable: true }) ru: string | null;
  @Column({ type: 'text', nullable: true }) en: string | null;
}
