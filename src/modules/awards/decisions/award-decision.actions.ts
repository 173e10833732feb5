import { actions, type Expression, type Table } from '../../../platform/reading/index.js';
import { voids } from '../../../platform/voiding/index.js';
import { awaitsPresentation } from '../acts/award-act.reading.js';
import { awardActions } from '../award.actions.js';
import { permissions } from '../awards.permissions.js';
import { awaitsSigning } from '../certificates/certificate.reading.js';

const award: Table = (column) => `a.${column}`;

/** One of the awards that it gives is such. */
const some =
  (such: Expression): Expression =>
  (t) =>
    `EXISTS (SELECT FROM awards a WHERE a.award_decision_id = ${t('id')} AND a.voided_at IS NULL AND ${such(award)})`;

/** What can be done with a decision and with all its awards, when, and by which right. */
export const actionsOfDecision = actions({
  CORRECT: { permission: permissions['awards.decisions'] },
  // By a day that is known to the day.
  DECIDE: { permission: permissions['nominations.decide'], when: (t) => `length(${t('date_text')}) = 10` },
  SIGN: { permission: permissions['certificates.sign'], when: some(awaitsSigning) },
  PRESENT: { permission: awardActions.PRESENT.permission, when: some(awaitsPresentation) },
  PUBLISH: {
    permission: permissions['awards.write'],
    when: some((a) => `NOT ${a('published')} AND ${a('status')} = 'VALID'`),
  },
  VOID: voids(permissions['awards.decisions']),
});
