import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { findByCode, findRecord } from '../../../platform/database/index.js';
import type { Change } from '../../../platform/events/index.js';
import { ClassifierItemEntity, dateProblems } from '../../reference/index.js';
import { SourcesService } from '../../sources/index.js';
import { linked, storeLinks, type Links } from '../links.js';
import { MediatorEntity } from '../mediators/mediator.entity.js';
import {
  MediationCaseLanguageEntity, MediationCaseMediatorEntity, type MediationCaseEntity,
} from './mediation-case.entities.js'; // prettier-ignore
import type { CorrectMediationCaseInput, MediationCaseDetails } from './mediation-case.inputs.js';

const ofCase = { type: 'MediationCase', owner: 'caseId' };
const LANGUAGES: Links<MediationCaseLanguageEntity> = {
  ...ofCase,
  entity: MediationCaseLanguageEntity,
  other: 'languageId',
  field: 'languages',
};
const MEDIATORS: Links<MediationCaseMediatorEntity> = {
  ...ofCase,
  entity: MediationCaseMediatorEntity,
  other: 'mediatorId',
  field: 'mediators',
};

/** What hangs on a case: languages, mediators, sources. */
@Injectable()
export class CaseLinks {
  constructor(private readonly sources: SourcesService) {}

  async store(
    tx: Tx,
    mediation: MediationCaseEntity,
    input: MediationCaseDetails & Partial<CorrectMediationCaseInput>,
  ): Promise<Change[]> {
    const { id } = mediation;
    return [
      ...(await storeLinks(tx, LANGUAGES, id, input.languages && (await languagesOf(tx, input.languages)))),
      ...(await this.storeMediators(tx, mediation, input.mediatorIds)),
      ...(await this.sources.cite(tx, 'MediationCase', id, input)),
    ];
  }

  /** Warns of each whose certificate does not hold when the case begins. */
  private async storeMediators(tx: Tx, mediation: MediationCaseEntity, given?: readonly string[]): Promise<Change[]> {
    const { id, begun, received } = mediation;
    const begins = begun.text ? begun : received;
    const before = await linked(tx, MEDIATORS, id);
    for (const [i, mediatorId] of (given ?? before).entries()) {
      const path = given ? ['mediatorIds', i] : ['mediatorIds'];
      const { validFrom, validUntil } = before.includes(mediatorId)
        ? await tx.db.findOneByOrFail(MediatorEntity, { id: mediatorId })
        : await findRecord(tx, MediatorEntity, mediatorId, path);
      dateProblems(tx, 'certified', { begins, from: validFrom, until: validUntil }, () => path);
    }
    return storeLinks(tx, MEDIATORS, id, given);
  }
}

async function languagesOf(tx: Tx, codes: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [i, code] of codes.entries())
    ids.push((await findByCode(tx, ClassifierItemEntity, code, ['languages', i], { classifier: 'language' })).id);
  return ids;
}
