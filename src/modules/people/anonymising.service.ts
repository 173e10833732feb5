import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import type { RequestContext } from '../../platform/context/index.js';
import { DatabaseColumns, partialDateColumns, UnitOfWork } from '../../platform/database/index.js';
import { SearchIndex } from '../../platform/search/index.js';
import { SubjectKeys } from '../../platform/secrets/index.js';
import { OtherNames } from '../names/index.js';
import { SourcesService } from '../sources/index.js';
import { ConsentEntity, PersonEntity } from './person.entity.js';
import { personAnonymised, type PersonAnonymised } from './person.events.js';
import { permissions } from './people.permissions.js';
import { lockIdentified } from './person-lock.js';
import type { AnonymisePersonInput } from './personal-data.inputs.js';
import { namelessName, yearOf } from './personal-data.rules.js';

/** What stays: the counts rest on it. Of birth and death the years, of the name what such people are called. */
const KEPT_OF_PERSON = [
  'id', 'sortName', 'gender', 'areaId', 'regionId', 'birth', 'death', 'public', 'places', 'anonymisedOn', 'voided', 'synthetic', 'createdAt', 'version',
]; // prettier-ignore
const KEPT_OF_CONSENT = [
  'id', 'position', 'personId', 'purposeId', 'fields', 'givenOn', 'validUntil', 'allowsPublication', 'allowsTransfer', 'form', 'sourceId', 'withdrawnOn',
  'version',
]; // prettier-ignore

/** Takes away who a person is: from the record, from what hangs on it, and from the history. */
@Injectable()
export class AnonymisingService implements OnApplicationBootstrap {
  private person: object;
  private consent: object;

  constructor(
    private readonly columns: DatabaseColumns,
    private readonly unit: UnitOfWork,
    private readonly index: SearchIndex,
    private readonly names: OtherNames,
    private readonly sources: SourcesService,
    private readonly subjects: SubjectKeys,
  ) {}

  /** Fails at the start where a column is neither kept nor can be cleared. */
  onApplicationBootstrap(): void {
    this.person = this.columns.clearing(PersonEntity, KEPT_OF_PERSON);
    this.consent = this.columns.clearing(ConsentEntity, KEPT_OF_CONSENT);
  }

  anonymise(ctx: RequestContext, { id, expectedVersion, reason }: AnonymisePersonInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const person = await lockIdentified(tx, permissions['people.anonymise'], id, { expectedVersion });
      Object.assign(person, this.person, {
        sortName: namelessName(id),
        birth: partialDateColumns(yearOf(person.birth.text)),
        death: partialDateColumns(yearOf(person.death.text)),
        anonymisedOn: today(tx.now),
      });
      await tx.db.save(person);
      await this.names.forget(tx, id);
      await tx.db.update(ConsentEntity, { personId: id }, this.consent);
      await this.index.put(tx, 'Person', id, []);
      // The history of the person is unreadable as a whole: nothing is told of it.
      await this.sources.forgetQuotes(tx, 'Person', [id]);
      await this.subjects.shred(tx, id);
      const change = {
        entity: 'Person',
        entityId: id,
        field: 'anonymisedOn',
        before: null,
        after: person.anonymisedOn,
      };
      const event: PersonAnonymised = { name: personAnonymised, changes: [change], reason, data: { personId: id } };
      tx.record(event);
      return id;
    });
  }
}
