import { words } from '../../../kernel/words.js';
import { asDate, asEnum, asRecord, asWritten, defineHistory, field } from '../../../platform/history/index.js';
import { cited } from '../../sources/index.js';

defineHistory({
  types: {
    Mediator: {
      table: 'mediators',
      hangsOn: { Person: 'person_id' },
      namedBy: 'Person',
      name: (t) => `(SELECT p.sort_name FROM people p WHERE p.id = ${t('person_id')})`,
      fields: {
        personId: field(asRecord('Person')),
        kind: field(asEnum('MediatorKind')),
        certificateNumber: field(asWritten),
        register: field(asWritten),
        registerNumber: field(asWritten),
        validFrom: field(asDate),
        validUntil: field(asDate),
        cabinetId: field(asRecord('Facility')),
        areaId: field(asRecord('Area')),
        note: field(asWritten),
        sources: cited,
      },
    },
  },
  events: {
    'mediator.registered': words(
      'Медиаторды тіркеу: {record}',
      'Регистрация медиатора: {record}',
      'Mediator registered: {record}',
    ),
    'mediator.corrected': words(
      'Медиатор туралы деректерді түзету: {record}',
      'Исправление сведений о медиаторе: {record}',
      'Mediator corrected: {record}',
    ),
    'mediator.unlinked': words(
      'Медиатордан жеке мәліметті өшіру',
      'Удаление личных сведений о медиаторе',
      'Personal data taken out of a mediator',
    ),
  },
});
