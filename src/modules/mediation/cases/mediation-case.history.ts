import { words } from '../../../kernel/words.js';
import {
  asDate, asEnum, asList, asRecord, asWritten, defineHistory, field, storedAs,
  saidDate,
  saidNumber,
} from '../../../platform/history/index.js'; // prettier-ignore
import { cited } from '../../sources/index.js';

defineHistory({
  types: {
    MediationCase: {
      table: 'mediation_cases',
      // Nothing of a sealed case is told to whoever reads the trail alone.
      guarded: true,
      name: (t, language) => `concat_ws(', ', ${saidNumber(t)}, ${saidDate(t, 'received', language)})`,
      fields: {
        cabinetId: field(asRecord('Facility')),
        number: field(asWritten),
        kindId: field(asRecord('ClassifierItem')),
        stage: field(asEnum('MediationStage')),
        course: field(asEnum('MediationCourse')),
        received: field(asDate, 'receivedOn'),
        begun: field(asDate, 'begunOn'),
        ended: field(asDate, 'endedOn'),
        parties: field(asWritten),
        languages: storedAs(field(asList(asRecord('ClassifierItem'))), {
          rows: 'SELECT to_jsonb(l.language_id) FROM mediation_case_languages l WHERE l.case_id = r.id',
        }),
        mediators: storedAs(field(asList(asRecord('Mediator'))), {
          rows: 'SELECT to_jsonb(l.mediator_id) FROM mediation_case_mediators l WHERE l.case_id = r.id',
        }),
        note: field(asWritten),
        sources: cited,
      },
    },
  },
  events: {
    'mediation-case.opened': words(
      'Медиация ісін ашу: {record}',
      'Открытие дела о медиации: {record}',
      'Mediation case opened: {record}',
    ),
    'mediation-case.corrected': words(
      'Медиация ісі туралы деректерді түзету: {record}',
      'Исправление сведений о деле о медиации: {record}',
      'Mediation case corrected: {record}',
    ),
    'mediation-case.advanced': words(
      'Медиация ісінің келесі кезеңі: {record}',
      'Следующий этап дела о медиации: {record}',
      'Mediation case advanced: {record}',
    ),
  },
});
