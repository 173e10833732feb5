import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  types: {
    OtherName: {
      label: words('Басқа аты', 'Иное имя', 'Other name'),
      fields: {
        text: words('Жазылуы', 'Написание', 'Spelling'),
        script: words('Жазуы', 'Письменность', 'Script'),
      },
    },
  },
  enums: {
    OtherNameKind: {
      label: words('Басқа аттың түрі', 'Вид иного имени', 'Kind of other name'),
      values: {
        SPELLING: words('басқаша жазылуы', 'иное написание', 'another spelling'),
        FORMER: words('бұрынғы аты', 'прежнее имя', 'former name'),
        AS_PRINTED: words('баспадағыдай', 'как в печати', 'as printed'),
        INITIALS: words('инициалдары', 'инициалы', 'initials'),
        PASSPORT: words('төлқұжаттағы аты', 'имя в паспорте', 'name in the passport'),
        SHORT: words('қысқаша', 'краткое', 'short'),
      },
    },
  },
});
