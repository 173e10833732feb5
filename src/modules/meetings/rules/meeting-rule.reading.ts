import {
  byDay, byListed, codeFilter, described, idField, idFilter, OF_OWNER, one, value, values, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { permissions } from '../meetings.permissions.js';
import { quorumInWords } from './quorum.words.js';

const permission = permissions['meetings.read'];

export const meetingRuleReading: Reading = {
  type: 'MeetingRule',
  table: 'meeting_rules',
  permission,
  voidable: { permission: permissions['meetings.rules'] },
  shows: false,
  fields: {
    id: idField,
    kind: one('OrganizationKind', 'kind_id', { required: true }),
    statute: one('Source', 'statute_id'),
    ...values({
      validFrom: 'valid_from', quorum: 'quorum', majority: 'majority', majorityOf: 'majority_of', note: 'note', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: idFilter('id'),
    kind: described(codeFilter('kind_id', 'organization_kinds'), 'Code of the kind of bodies.'),
  },
  groups: { KIND: byListed('OrganizationKind', 'organization_kinds', 'kind_id', 'kind') },
  orders: { VALID_FROM: byDay('valid_from') },
  defaultOrder: { field: 'VALID_FROM', descending: true },
};

/** How many were there is as public as the meeting; who they were is not. */
export const meetingBodyReading: Reading = {
  type: 'MeetingBody',
  table: 'meeting_quorums',
  permission: OF_OWNER,
  fields: {
    id: idField,
    organization: one('Organization', 'organization_id', { required: true }),
    rule: one('MeetingRule', 'rule_id'),
    quorate: value((t) => `(${t('present')} >= ${t('needed')})`),
    quorum: quorumInWords,
    ...values({ members: 'members', present: 'present', needed: 'needed' }),
  },
};
