import { Injectable } from '@nestjs/common';
import { keyIdOf, Secrets, type SealedColumn } from '../../../platform/secrets/index.js';
import type { MediationCaseEntity } from './mediation-case.entities.js';

/** Context of the sealed text. */
export const PARTIES = 'mediation_cases.parties';
const contextOf = (caseId: string): string => `${PARTIES}:${caseId}`;

export const partiesColumn: SealedColumn = {
  table: 'mediation_cases',
  id: 'id',
  sealed: 'parties_sealed',
  keyId: 'parties_key_id',
  context: contextOf,
};

/** Those between whom a case is: plain in the hands of a command, sealed in the database. */
@Injectable()
export class CaseParties {
  constructor(private readonly secrets: Secrets) {}

  /** Puts the plain text into a case that was read. */
  open(mediation: MediationCaseEntity): void {
    mediation.parties =
      mediation.partiesSealed && this.secrets.unseal(mediation.partiesSealed, contextOf(mediation.id));
  }

  /** Puts the text of a case into the columns that are stored. */
  seal(mediation: MediationCaseEntity): void {
    const sealed = mediation.parties === null ? null : this.secrets.seal(mediation.parties, contextOf(mediation.id));
    mediation.partiesSealed = sealed;
    mediation.partiesKeyId = sealed && keyIdOf(sealed);
  }
}
