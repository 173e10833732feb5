import { Column } from 'typeorm';

/** A text in the three languages of the registry, Kazakh first. */
export class LocalizedColumns {
  @Column({ type: 'text' }) kk: string;
  @Column({ type: 'text', nullable: true }) ru: string | null;
  @Column({ type: 'text', nullable: true }) en: string | null;
}

/** The same where there may be none at all: `maybeLocalized`. */
export class MaybeLocalizedColumns {
  @Column({ type: 'text', nullable: true }) kk: string | null;
  @Column({ type: 'text', nullable: true }) ru: string | null;
  @Column({ type: 'text', nullable: true }) en: string | null;
}

/** A text as it is stored where there may be none; the history then keeps null. */
export const maybeLocalized = (text: MaybeLocalizedColumns | null | undefined): MaybeLocalizedColumns =>
  Object.assign(new MaybeLocalizedColumns(), text ?? { kk: null, ru: null, en: null });
