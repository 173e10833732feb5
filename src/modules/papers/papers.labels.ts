import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: {
    printPath: words('Басып шығару мекенжайы', 'Адрес для печати', 'Address of the print'),
    checkPath: words('Тексеру бетінің мекенжайы', 'Адрес страницы проверки', 'Address of the check page'),
    passportPath: words('Паспортының мекенжайы', 'Адрес паспорта', 'Address of the passport'),
  },
  types: {
    OddPaperCheck: {
      label: words('Қағаздың ерекше тексерілуі', 'Необычные проверки документа', 'Odd checks of a paper'),
      fields: {
        day: words('Күні', 'День', 'Day'),
        oddity: words('Ерекшелігі', 'Что необычно', 'What is odd'),
        certificate: words('Куәлік', 'Удостоверение', 'Certificate'),
        times: words('Тексеру саны', 'Число проверок', 'Number of checks'),
        usual: words('Әдеттегі саны', 'Обычное число', 'Usual number'),
      },
    },
    PaperTemplate: {
      label: words('Қағаз үлгісі', 'Макет бланка', 'Design of a paper'),
      fields: {
        name: words('Атауы', 'Имя', 'Name'),
        type: words('Марапат', 'Награда', 'Award'),
        edition: words('Басылымы', 'Издание', 'Edition'),
        body: words('Мазмұны', 'Содержание', 'Body'),
        sha256: words('SHA-256 бақылау сомасы', 'Контрольная сумма SHA-256', 'SHA-256 checksum'),
        savedAt: words('Сақталған уақыты', 'Время сохранения', 'Saved at'),
        previewPath: words('Қарау мекенжайы', 'Адрес просмотра', 'Address of the preview'),
      },
    },
  },
  enums: {
    CheckOddity: {
      label: words('Тексерулердің ерекшелігі', 'Необычное в проверках', 'What is odd about checks'),
      values: {
        OFTEN: words('әдеттегіден жиі тексерілген', 'проверяли чаще обычного', 'checked more often than usual'),
        NOT_VALID: words(
          'жарамсыз қағаз тексерілген',
          'проверяли недействительный документ',
          'a paper that is not valid was checked',
        ),
        UNKNOWN_NUMBERS: words(
          'жоқ нөмірлер сұралған',
          'спрашивали несуществующие номера',
          'numbers were asked that no paper has',
        ),
      },
    },
    OddPaperCheckOrderField: {
      label: words('Тексерулердің реті', 'Порядок проверок', 'Order of checks'),
      values: { DAY: words('күні', 'день', 'day'), TIMES: words('саны', 'число', 'number') },
    },
    OddPaperCheckGroup: {
      label: words('Тексерулерді топтау белгісі', 'Признак группировки проверок', 'What checks are counted by'),
      values: { ODDITY: words('ерекшелігі', 'что необычно', 'what is odd') },
    },
    PaperTemplateOrderField: {
      label: words('Үлгілердің реті', 'Порядок макетов', 'Order of designs'),
      values: {},
    },
    PaperTemplateGroup: {
      label: words('Үлгілерді топтау белгісі', 'Признак группировки макетов', 'What designs are counted by'),
      values: { TYPE: words('марапат', 'награда', 'award') },
    },
  },
});
