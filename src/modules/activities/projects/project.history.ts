import { words } from '../../../kernel/words.js';
import { attachedFiles } from '../../../platform/files/index.js';
import {
  asDate, asEnum, asList, asLocalized, asParts, asRecord, asWritten, dateIn, defineHistory, field, maybeLocalizedIn, storedAs,
} from '../../../platform/history/index.js'; // prettier-ignore
import { activityFieldsTold, recordingEvents, titled } from '../activity.history.js';

const step = asParts({
  state: asEnum('ProjectState'),
  taken: asDate,
  organizationId: asRecord('Organization'),
  note: asWritten,
});

defineHistory({
  types: {
    Project: {
      table: 'projects',
      name: titled,
      fields: {
        ...activityFieldsTold,
        kindId: field(asRecord('ClassifierItem')),
        title: field(asLocalized),
        state: field(asEnum('ProjectState')),
        programmeId: field(asRecord('Programme')),
        start: field(asDate, 'startDate'),
        end: field(asDate, 'endDate'),
        result: storedAs(field(asLocalized), maybeLocalizedIn('result')),
        steps: storedAs(field(asList(step)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', s.id, 'state', s.state, 'taken', ${dateIn('s', 'taken')}, 'organizationId', s.organization_id, 'note', s.note)
            FROM project_steps s WHERE s.project_id = r.id`,
        }),
        files: attachedFiles,
      },
    },
  },
  events: {
    ...recordingEvents('project', words('Жобаны', 'проекта', 'Project')),
    'project.advanced': words(
      'Жобаның келесі кезеңі: {record}',
      'Следующий этап проекта: {record}',
      'Project advanced: {record}',
    ),
  },
});
