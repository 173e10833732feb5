import { words } from '../../../kernel/words.js';
import { attachedFiles } from '../../../platform/files/index.js';
import {
  asDate, asLocalized, defineHistory, field, maybeLocalizedIn, storedAs,
} from '../../../platform/history/index.js'; // prettier-ignore
import { activityFieldsTold, recordingEvents, titled } from '../activity.history.js';

defineHistory({
  types: {
    Memorandum: {
      table: 'memoranda',
      name: titled,
      fields: {
        ...activityFieldsTold,
        title: field(asLocalized),
        subject: storedAs(field(asLocalized), maybeLocalizedIn('subject')),
        signed: field(asDate, 'signedOn'),
        place: storedAs(field(asLocalized), maybeLocalizedIn('place')),
        until: field(asDate, 'validUntil'),
        terminated: field(asDate, 'terminatedOn'),
        files: attachedFiles,
      },
    },
  },
  events: recordingEvents('memorandum', words('Меморандумды', 'меморандума', 'Memorandum')),
});
