import { words } from '../../kernel/words.js';
import { asWritten, defineHistory, field } from '../history/index.js';

defineHistory({
  types: {
    Job: {
      noTable: 'passing',
      fields: {
        kind: field(asWritten),
        fileName: field(asWritten),
        sha256: field(asWritten, null),
      },
    },
  },
  events: {
    'job.requested': words('Жұмысты бастау', 'Запуск работы', 'Job requested'),
    'job.cancelled': words('Жұмысты тоқтату', 'Отмена работы', 'Job cancelled'),
    'job.finished': words('Жұмыстың аяқталуы', 'Окончание работы', 'Job finished'),
    'job.failed': words('Жұмыстың сәтсіз аяқталуы', 'Неудача работы', 'Job failed'),
  },
});
