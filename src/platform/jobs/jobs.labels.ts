import { words } from '../../kernel/words.js';
import { defineLabels } from '../labels/index.js';

defineLabels({
  types: {
    Job: {
      label: words('Фондық жұмыс', 'Фоновая работа', 'Job'),
      fields: {
        state: words('Күйі', 'Состояние', 'State'),
        done: words('Орындалғаны', 'Выполнено', 'Done'),
        total: words('Барлығы', 'Всего', 'Of all'),
        problem: words('Себебінің коды', 'Код причины', 'Code of the cause'),
        problemText: words('Сәтсіздік себебі', 'Причина неудачи', 'Why it failed'),
        fileName: words('Файл атауы', 'Имя файла', 'Name of the file'),
        sha256: words('SHA-256 бақылау сомасы', 'Контрольная сумма SHA-256', 'SHA-256 checksum'),
        path: words('Жүктеп алу мекенжайы', 'Адрес для скачивания', 'Address of download'),
        requestedAt: words('Тапсырылған уақыты', 'Время запроса', 'Requested at'),
        startedAt: words('Басталған уақыты', 'Время начала', 'Started at'),
        finishedAt: words('Аяқталған уақыты', 'Время окончания', 'Finished at'),
      },
    },
  },
  enums: {
    JobState: {
      label: words('Жұмыстың күйі', 'Состояние работы', 'State of a job'),
      values: {
        QUEUED: words('кезекте', 'в очереди', 'queued'),
        RUNNING: words('орындалуда', 'выполняется', 'running'),
        DONE: words('орындалды', 'выполнена', 'done'),
        FAILED: words('орындалмады', 'не удалась', 'failed'),
        CANCELLED: words('тоқтатылды', 'отменена', 'cancelled'),
      },
    },
    JobOrderField: {
      label: words('Жұмыстардың реті', 'Порядок работ', 'Order of jobs'),
      values: { REQUESTED: words('тапсырылған уақыты', 'время запроса', 'time of the request') },
    },
    JobGroup: {
      label: words('Жұмыстарды топтау белгісі', 'Признак группировки работ', 'What jobs are counted by'),
      values: {},
    },
  },
});
