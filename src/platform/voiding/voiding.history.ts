import { asParts, asWritten, defineHistory, field, storedAs, words } from '../history/index.js';

defineHistory({
  fields: {
    voided: storedAs(field(words('Кері алынды', 'Аннулировано', 'Taken back'), asParts({ reason: asWritten }), null), {
      parts: ['at', 'by', 'reason'],
    }),
  },
  events: {
    'record.voided': words(
      'Қате енгізілген жазбаны кері алу: {record}',
      'Аннулирование ошибочной записи: {record}',
      'Record taken back: {record}',
    ),
    'record.restored': words(
      'Кері алынған жазбаны қалпына келтіру: {record}',
      'Восстановление аннулированной записи: {record}',
      'Record restored: {record}',
    ),
  },
});
