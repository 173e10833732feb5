import {
  actionsOf, hidden, idField, list, literal, OF_OWNER, one, value, values, type Expression, type ListField, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { voids } from '../../../platform/voiding/index.js';
import { awardActions } from '../award.actions.js';
import { permissions } from '../awards.permissions.js';

export const awardActReading: Reading = {
  type: 'AwardAct',
  table: 'award_acts',
  permission: OF_OWNER,
  fields: {
    id: idField,
    decision: one('AwardDecision', 'decision_id'),
    hiddenFields: hidden,
    ...values({ kind: 'kind', effectiveOn: 'effective_on', reason: 'reason' }),
  },
};

/** That an award was revoked is as public as the award; by which decision and why is for those in whose place it lies. */
export const acts: ListField = { ...list('AwardAct', 'award_id', 'position'), permission: permissions['awards.read'] };
/** Since when it is as it is; null: from the beginning. */
export const statusSince = value(
  (t) => `(SELECT x.effective_on FROM award_acts x WHERE x.award_id = ${t('id')} ORDER BY x.position DESC LIMIT 1)`,
);

/** Given by a decision here, and not handed over yet. */
export const awaitsPresentation: Expression = (t) =>
  `(${t('award_decision_id')} IS NOT NULL AND ${t('date_text')} IS NULL AND ${t('status')} = 'VALID')`;

const possible =
  (name: string, from: readonly string[]): Expression =>
  (t) =>
    name === 'PRESENT' ? awaitsPresentation(t) : `${t('status')} IN (${from.map(literal).join(', ')})`;

export const availableActions = actionsOf(
  awardActions,
  ({ from, permission }, name) => ({ permission, when: possible(name, from) }),
  { VOID: voids(permissions['awards.write']) },
);
