import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  types: {
    Memorandum: {
      label: words('Меморандум', 'Меморандум', 'Memorandum'),
      fields: {
        subject: words('Нысанасы', 'Предмет', 'Subject'),
        signedOn: words('Қол қойылған күні', 'Дата подписания', 'Signed on'),
        place: words('Қол қойылған жері', 'Место подписания', 'Signed at'),
        terminatedOn: words('Мерзімінен бұрын тоқтатылған күні', 'Дата досрочного прекращения', 'Terminated on'),
        state: words('Күйі', 'Состояние', 'State'),
      },
    },
  },
  enums: {
    MemorandumState: {
      label: words('Меморандумның күйі', 'Состояние меморандума', 'State of a memorandum'),
      values: {
        IN_FORCE: words('күшінде', 'действует', 'in force'),
        EXPIRED: words('мерзімі өткен', 'срок истёк', 'expired'),
        TERMINATED: words('тоқтатылған', 'прекращён', 'terminated'),
      },
    },
    MemorandumGroup: { label: words('Меморандумдарды топтау', 'Группировка меморандумов', 'Grouping of memoranda'), values: {} },
    MemorandumOrderField: {
      label: words('Меморандумдардың реті', 'Порядок меморандумов', 'Order of memoranda'),
      values: { SIGNED: words('қол қойылған күні', 'дата подписания', 'day of signing') },
    },
  },
}); // prettier-ignore
