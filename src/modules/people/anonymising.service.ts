import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import type { RequestContext } from '../../platform/context/index.js';
import { partialDateColumns, UnitOfWork } from '../../platform/database/index.js';
import { SearchIndex } from '../../platform/search/index.js';
import { SubjectKeys } from '../../platform/secrets/index.js';
import { SourcesService } from '../sources/index.js';
import { ConsentEntity, OtherNameEntity } from './person.entity.js';
import { personAnonymised, type PersonAnonymised } from './person.events.js';
import { permissions } from './people.permissions.js';
import { lockIdentified } from './person-lock.js';
import type { AnonymisePersonInput } from './personal-data.inputs.js';
import { namelessName, yearOf } from './personal-data.rules.js';

/** What tells who a person is. Gender, area and years of birth and death stay: the counts rest on them. */
const CLEARED = {
  familyName: null, givenName: null, patronymicName: null, iin: null, iinSealed: null, iinHash: null, iinKeyId: null,
  ethnicGroupId: null, ethnicityConsentId: null, phone: null, email: null, address: null, academicDegree: null, note: null,
}; // prettier-ignore

/** Takes away who a person is: from the record, from what hangs on it, and from the history. */
@Injectable()
export class AnonymisingService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly index: SearchIndex,
    private readonly sources: SourcesService,
    private readonly subjects: SubjectKeys,
  ) {}

  anonymise(ctx: RequestContext, { id, expectedVersion, reason }: AnonymisePersonInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const person = await lockIdentified(tx, permissions['people.anonymise'], id, { expectedVersion });
      Object.assign(person, CLEARED, {
        sortName: namelessName(id),
        birth: partialDateColumns(yearOf(person.birth.text)),
        death: partialDateColumns(yearOf(person.death.text)),
        anonymisedOn: today(tx.now),
      });
      await tx.db.save(person);
      await tx.db.delete(OtherNameEntity, { personId: id });
      await tx.db.update(ConsentEntity, { personId: id }, { note: null });
      await this.index.put(tx, 'Person', id, []);
      await this.sources.forgetQuotes(tx, id);
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
