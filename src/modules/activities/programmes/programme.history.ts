import { words } from '../../../kernel/words.js';
import { attachedFiles } from '../../../platform/files/index.js';
import {
  asDate, asLocalized, asRecord, asWritten, defineHistory, field,
} from '../../../platform/history/index.js'; // prettier-ignore
import { activityFieldsTold, recordingEvents, titled } from '../activity.history.js';

defineHistory({
  types: {
    Programme: {
      table: 'programmes',
      name: titled,
      fields: {
        ...activityFieldsTold,
        kindId: field(asRecord('ClassifierItem')),
        title: field(asLocalized),
        parentId: field(asRecord('Programme')),
        start: field(asDate, 'startDate'),
        end: field(asDate, 'endDate'),
        planned: field(asWritten),
        files: attachedFiles,
      },
    },
  },
  events: recordingEvents('programme', words('Бағдарламаны', 'программы', 'Programme')),
});
