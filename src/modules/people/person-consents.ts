import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../../platform/context/index.js';
import { findByCode, findRecord, snapshot } from '../../platform/database/index.js';
import { changesOf, type Change } from '../../platform/events/index.js';
import { ClassifierItemEntity, dateProblems } from '../reference/index.js';
import { SourceEntity } from '../sources/index.js';
import type { ConsentInput } from './consent.inputs.js';
import { isInForce } from './consent.rules.js';
import { problems } from './people.problems.js';
import { ConsentEntity, type PersonEntity } from './person.entity.js';

const PURPOSES = { classifier: 'consent-purpose' };
/** The one purpose that data rest on: without such a consent no ethnicity is stored. */
const ETHNICITY = 'ethnicity_self_declaration';

/** The consents of a person, as part of a command on the person. */
@Injectable()
export class PersonConsents {
  /** Consents of an input as rows that are not stored yet; `path` is where the input has them. */
  async rowsOf(
    tx: Tx,
    person: PersonEntity,
    inputs: readonly ConsentInput[],
    path: (i: number) => readonly (string | number)[],
  ): Promise<ConsentEntity[]> {
    const rows: ConsentEntity[] = [];
    for (const [i, { purpose, ...input }] of inputs.entries()) {
      const { id: purposeId } = await findByCode(
        tx,
        ClassifierItemEntity,
        purpose,
        [...path(i), 'purpose'].join('.'),
        PURPOSES,
      );
      if (input.sourceId) await findRecord(tx, SourceEntity, input.sourceId, [...path(i), 'sourceId'].join('.'));
      const row = Object.assign(new ConsentEntity(), {
        ...NOTHING_SAID,
        ...input,
        id: uuidv7(),
        personId: person.id,
        purposeId,
      });
      const { givenOn: given, validUntil: until } = row;
      const { birth, death } = person;
      refuseIfAny(dateProblems(tx, 'consent', { given, until, birth, death }, (field) => [...path(i), field]));
      rows.push(row);
    }
    return rows;
  }

  async store(tx: Tx, rows: readonly ConsentEntity[]): Promise<Change[]> {
    if (rows.length > 0) await tx.db.insert(ConsentEntity, [...rows]);
    return rows.flatMap((row) => changesOf('Consent', row.id, {}, snapshot(row)));
  }

  /** Lets the ethnicity of a person rest on a self-declaration in force, one of `fresh` or one recorded before; else refuses. */
  async underpinEthnicity(tx: Tx, person: PersonEntity, fresh: readonly ConsentEntity[]): Promise<void> {
    if (person.ethnicGroupId === null) {
      person.ethnicityConsentId = null;
      return;
    }
    const purpose = await findByCode(tx, ClassifierItemEntity, ETHNICITY, 'ethnicGroupId', PURPOSES);
    const known = await tx.db.findBy(ConsentEntity, { personId: person.id, purposeId: purpose.id });
    const holding = [...fresh.filter(({ purposeId }) => purposeId === purpose.id), ...known].filter((each) =>
      isInForce(each, today(tx.now)),
    );
    const kept = holding.find(({ id }) => id === person.ethnicityConsentId) ?? holding[0];
    person.ethnicityConsentId = kept?.id ?? refuse(problems.CONSENT_MISSING, 'ethnicGroupId');
  }
}

const NOTHING_SAID = {
  fields: [], validUntil: null, allowsPublication: false, allowsTransfer: false, sourceId: null, withdrawnOn: null, note: null,
}; // prettier-ignore
