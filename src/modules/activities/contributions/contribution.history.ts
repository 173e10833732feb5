import { words } from '../../../kernel/words.js';
import {
  asDate, asEnum, asList, asParts, asRecord, asWritten, defineHistory, field, localizedName, storedAs,
  saidDate,
} from '../../../platform/history/index.js'; // prettier-ignore
import { activityFieldsTold, recordingEvents } from '../activity.history.js';

const item = asParts({ item: asWritten, quantity: asWritten, unit: asWritten });

defineHistory({
  types: {
    Contribution: {
      table: 'contributions',
      name: (t, language) =>
        `(SELECT concat_ws(', ', ${localizedName((column) => `k.${column}`, 'name', language)}, ${saidDate(t, 'date', language)}) FROM classifier_items k WHERE k.id = ${t('kind_id')})`,
      fields: {
        ...activityFieldsTold,
        kindId: field(asRecord('ClassifierItem')),
        campaignId: field(asRecord('Campaign')),
        projectId: field(asRecord('Project')),
        date: field(asDate),
        amount: field(asWritten),
        amountQualifier: field(asEnum('Qualifier')),
        amountBasis: field(asEnum('AmountBasis')),
        description: field(asWritten),
        recipients: field(asWritten),
        health: field(asWritten),
        items: storedAs(field(asList(item)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', i.id, 'item', i.item, 'quantity', i.quantity, 'unit', i.unit)
            FROM contribution_items i WHERE i.contribution_id = r.id`,
        }),
      },
    },
  },
  events: recordingEvents('contribution', words('Көмекті', 'помощи', 'Contribution')),
});
