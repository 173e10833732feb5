import { words } from '../../kernel/words.js';
import { asParts, asWritten, defineHistory, field, storedAs } from '../history/index.js';

defineHistory({
  fields: {
    voided: storedAs(field(asParts({ reason: asWritten }), null), {
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
