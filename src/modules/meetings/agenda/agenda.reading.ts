import {
  hidden, idField, list, localizedText, OF_OWNER, one, value, values, type Expression, type ListField, type Reading, type Table,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { permissions } from '../meetings.permissions.js';

const permission = permissions['meetings.read'];

const byNumber: Expression = (t) => `string_to_array(${t('number')}, '.')::integer[], ${t('position')}`;

/** The item whose number is the beginning of this one's; what was withdrawn has none below it. */
const parentId: Expression = (t) =>
  `(SELECT p.id FROM agenda_items p WHERE p.meeting_id = ${t('meeting_id')} AND p.amendment IS DISTINCT FROM 'WITHDRAWN'
    AND ${t('number')} ~ '[.]' AND p.number = regexp_replace(${t('number')}, '[.][0-9]+$', ''))`;

/** Items of a meeting in the order of their numbers, with what was withdrawn after the invitations. */
export const agenda: ListField = list('AgendaItem', 'meeting_id', byNumber);

/** What it was before it was opened is for those of the bodies that meet, as it was then. */
const sinceInvitations = { permission, isPublic: (t: Table) => `NOT ${t('was_closed')}` };

export const agendaItemReading: Reading = {
  type: 'AgendaItem',
  table: 'agenda_items',
  permission,
  // What is spoken about behind closed doors is for those of the bodies that meet.
  isPublic: (t) => t('public'),
  within: (t, reach) =>
    `${t('meeting_id')} IN (SELECT x.id FROM meetings x WHERE x.id = ${t('meeting_id')} AND ${reach.places('x.places')})`,
  fields: {
    id: idField,
    depth: value((t) => `cardinality(string_to_array(${t('number')}, '.'))`),
    parent: { kind: 'one', type: 'AgendaItem', id: parentId },
    title: localizedText('title'),
    speakers: list('AgendaSpeaker', 'item_id', 'position'),
    asInvited: {
      kind: 'group',
      ...sinceInvitations,
      fields: { number: value('invited_number'), title: localizedText('invited_title') },
      present: (t) => `${t('invited_number')} IS NOT NULL`,
    },
    hiddenFields: hidden,
    amendmentReason: { ...value('amendment_reason'), ...sinceInvitations },
    ...values({ number: 'number', open: 'public', amendment: 'amendment' }),
  },
};

export const agendaSpeakerReading: Reading = {
  type: 'AgendaSpeaker',
  table: 'agenda_speakers',
  permission: OF_OWNER,
  fields: {
    id: idField,
    person: one('Person', 'person_id', { required: true }),
    capacity: value('capacity'),
    hiddenFields: hidden,
  },
};
