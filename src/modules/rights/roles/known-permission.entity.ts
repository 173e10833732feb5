import { Entity, PrimaryColumn } from 'typeorm';

/** A permission that the default roles of this database have been given, or refused, once. */
@Entity('known_permissions')
export class KnownPermissionEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'known_permissions_pk' }) name: string;
}
