import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { findRecord, storeParts } from '../../../platform/database/index.js';
import type { Change } from '../../../platform/events/index.js';
import { lifeProblems } from '../../memberships/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { findIdentified } from '../../people/index.js';
import { AssignmentAddresseeEntity, type AssignmentEntity } from './assignment.entities.js';
import type { AssignmentAddresseeInput } from './assignment.inputs.js';
import { problems } from './assignments.problems.js';

interface Addressees {
  readonly addressees?: readonly AssignmentAddresseeInput[];
  readonly withdrawAddressees?: readonly string[];
}

/** Those who are to do it; they are added and withdrawn. */
export async function storeAddressees(
  tx: Tx,
  { id: assignmentId, given }: Pick<AssignmentEntity, 'id' | 'given'>,
  { addressees = [], withdrawAddressees }: Addressees,
): Promise<Change[]> {
  for (const [i, { organizationId, personId }] of addressees.entries()) {
    if (organizationId) await findRecord(tx, OrganizationEntity, organizationId, ['addressees', i, 'organizationId']);
    if (personId) await findIdentified(tx, personId, `addressees.${i}.personId`);
    if (!organizationId === !personId) refuse(problems.ONE_ADDRESSEE, ['addressees', i]);
    refuseIfAny(await lifeProblems(tx, { organizationId, personId }, given, (field) => ['addressees', i, field]));
  }
  return storeParts<AssignmentAddresseeEntity, AssignmentAddresseeInput, { id: string }>(
    tx,
    'Assignment',
    assignmentId,
    {
      entity: AssignmentAddresseeEntity,
      owner: { assignmentId },
      field: 'addressees',
      lists: ['addressees', 'addressees', 'withdrawAddressees'],
      fill: (row, given) =>
        void Object.assign(row, { organizationId: null, personId: null, responsible: false }, given),
      input: { add: addressees, withdraw: withdrawAddressees },
    },
  );
}
