import { words } from '../../../kernel/words.js';
import {
  asDate, asLocalized, asRecord, asWritten, defineHistory, field, localizedName, maybeLocalizedIn, storedAs,
} from '../../../platform/history/index.js'; // prettier-ignore
import { activityFieldsTold, recordingEvents } from '../activity.history.js';

defineHistory({
  types: {
    Campaign: {
      table: 'campaigns',
      name: (t, language) => `coalesce(${localizedName(t, 'title', language)}, ${t('occasion_printed')})`,
      fields: {
        ...activityFieldsTold,
        title: storedAs(field(asLocalized), maybeLocalizedIn('title')),
        occasionId: field(asRecord('ClassifierItem')),
        occasionPrinted: field(asWritten),
        start: field(asDate, 'startDate'),
        end: field(asDate, 'endDate'),
        levelId: field(asRecord('ClassifierItem')),
      },
    },
  },
  events: recordingEvents('campaign', words('Акцияны', 'акции', 'Campaign')),
});
