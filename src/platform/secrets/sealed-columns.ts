import { Injectable } from '@nestjs/common';

/** Where sealed values lie, so that they can be sealed anew with another key. */
export interface SealedColumn {
  readonly table: string;
  /** The primary key, a uuid. */
  readonly id: string;
  readonly sealed: string;
  /** Repeats the key id of the sealed value, with a foreign key on `data_keys`. */
  readonly keyId: string;
  /** The context under which the value of a row is sealed. */
  readonly context: (id: string) => string;
  /** The keyed hash of the same value, and its purpose. */
  readonly hash?: { readonly column: string; readonly purpose: string };
}

/** All sealed columns of the house. A forgotten one cannot be lost: its rows hold the old key fast. */
@Injectable()
export class SealedColumns {
  private readonly declared: SealedColumn[] = [];

  declare(...columns: SealedColumn[]): void {
    this.declared.push(...columns);
  }
  all(): readonly SealedColumn[] {
    return this.declared;
  }
}
