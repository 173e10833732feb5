import { words } from '../../../kernel/words.js';
import { attachedFiles } from '../../../platform/files/index.js';
import {
  asDate, asLocalized, asRecord, defineHistory, field, maybeLocalizedIn, storedAs,
} from '../../../platform/history/index.js'; // prettier-ignore
import { activityFieldsTold, recordingEvents, titled } from '../activity.history.js';

defineHistory({
  types: {
    Contest: {
      table: 'contests',
      name: titled,
      fields: {
        ...activityFieldsTold,
        title: field(asLocalized),
        date: field(asDate),
        levelId: field(asRecord('ClassifierItem')),
        programmeId: field(asRecord('Programme')),
        ceremonyId: field(asRecord('Event')),
        result: storedAs(field(asLocalized), maybeLocalizedIn('result')),
        files: attachedFiles,
      },
    },
  },
  events: recordingEvents('contest', words('Байқауды', 'конкурса', 'Contest')),
});
