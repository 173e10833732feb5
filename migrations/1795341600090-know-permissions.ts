import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which permissions the database has known: one that it has not is given to its default roles at the next start. */
export class KnowPermissions1795341600090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_permissions (name text CONSTRAINT known_permissions_pk PRIMARY KEY);
      -- Where there are roles, they were made when these were all the permissions there were.
      INSERT INTO known_permissions (name) SELECT name FROM (VALUES
        ('people.read'), ('people.write'), ('people.personal.iin'), ('people.personal.birth'),
        ('people.personal.contacts'), ('people.personal.ethnicity'), ('people.personal.consents'),
        ('people.personal.reveal'), ('people.anonymise'), ('organizations.read'), ('organizations.write'),
        ('memberships.read'), ('memberships.write'), ('awards.read'), ('awards.write'), ('statistics.read'),
        ('sources.read'), ('sources.write'), ('reference.read'), ('reference.write'), ('search.read'),
        ('history.read'), ('audit.read'), ('audit.export'), ('identity.read'), ('identity.accounts'),
        ('identity.grants'), ('identity.roles'), ('identity.credentials')
      ) former (name) WHERE EXISTS (SELECT FROM roles);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE known_permissions');
  }
}
