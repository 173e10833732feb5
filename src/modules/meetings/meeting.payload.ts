import { payloadOf } from '../../platform/graphql/index.js';
import { Meeting } from './meeting.types.js';

export const MeetingPayload = payloadOf('MeetingPayload', 'meeting', () => Meeting, 'The meeting as it now stands.');
