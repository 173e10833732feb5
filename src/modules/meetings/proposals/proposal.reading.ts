import {
  hidden, idField, list, localizedText, OF_OWNER, one, value, type ListField, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { permissions } from '../meetings.permissions.js';

/** What was proposed is for those of the bodies that meet; what was decided is public. */
export const proposals: ListField = {
  ...list('Proposal', 'meeting_id', 'position'),
  permission: permissions['meetings.read'],
  inputs: ['proposals', 'correctProposals', 'withdrawProposals'],
};

export const proposalReading: Reading = {
  type: 'Proposal',
  table: 'proposals',
  permission: OF_OWNER,
  fields: {
    id: idField,
    author: one('Person', 'author_id'),
    agendaItem: one('AgendaItem', 'agenda_item_id'),
    text: localizedText('text'),
    outcome: value('outcome'),
    hiddenFields: hidden,
  },
};
