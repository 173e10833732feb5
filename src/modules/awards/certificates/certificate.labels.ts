import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

const received = words('Түскені', 'Поступило', 'Received');
const used = words('Пайдаланылғаны', 'Использовано', 'Used');
const spoiled = words('Бүлінгені', 'Испорчено', 'Spoiled');
const lost = words('Жоғалғаны', 'Утрачено', 'Lost');
const destroyed = words('Жойылғаны', 'Уничтожено', 'Destroyed');
const inStock = words('Қалғаны', 'Остаток', 'Left');
const state = words('Күйі', 'Состояние', 'State');

defineLabels({
  fields: {
    certificates: words('Куәліктері', 'Удостоверения', 'Certificates'),
    forms: words('Бланктер', 'Бланки', 'Forms'),
  },
  types: {
    CertificateBook: {
      label: words('Бланк кітабы', 'Книга бланков', 'Book of forms'),
      fields: {
        type: words('Марапат түрі', 'Вид награды', 'Award type'),
        series: words('Сериясы', 'Серия', 'Series'),
        area: words('Қайда сақталады', 'Где хранятся', 'Where they are kept'),
        inStock,
        lastNumber: words('Соңғы нөмір', 'Последний номер', 'Last number'),
        years: words('Жылдар бойынша', 'По годам', 'By year'),
      },
    },
    CertificateBookYear: {
      label: words('Кітаптың жылдық есебі', 'Баланс книги за год', 'Balance of a year'),
      fields: { year: words('Жыл', 'Год', 'Year'), received, used, spoiled, lost, destroyed, inStock },
    },
    CertificateForm: {
      label: words('Бланк', 'Бланк', 'Form'),
      fields: {
        book: words('Кітабы', 'Книга', 'Book'),
        number: words('Нөмірі', 'Номер', 'Number'),
        state,
        stateReason: words('Себебі', 'Причина', 'Why'),
        receivedOn: words('Түскен күні', 'Поступил', 'Received on'),
        usedOn: words('Пайдаланылған күні', 'Использован', 'Used on'),
        spoiledOn: words('Бүлінген күні', 'Испорчен', 'Spoiled on'),
        lostOn: words('Жоғалған күні', 'Утрачен', 'Lost on'),
        destroyedOn: words('Жойылған күні', 'Уничтожен', 'Destroyed on'),
      },
    },
    Certificate: {
      label: words('Куәлік', 'Удостоверение', 'Certificate'),
      fields: {
        award: words('Марапат', 'Награда', 'Award'),
        form: words('Бланк', 'Бланк', 'Form'),
        number: words('Нөмірі', 'Номер', 'Number'),
        copy: words('Данасы', 'Экземпляр', 'Copy'),
        replaces: words('Қай куәліктің орнына', 'Взамен какого', 'In place of'),
        reason: words('Қайта беру себебі', 'Причина повторной выдачи', 'Why issued again'),
        state,
        signedAt: words('Қол қойылған уақыты', 'Подписано', 'Signed at'),
        signedBy: words('Қол қойған', 'Кто подписал', 'Signed by'),
        content: words('Басылған мәтін', 'Напечатанное', 'What is printed'),
      },
    },
  },
  enums: {
    CertificateGroup: {
      label: words('Куәліктерді топтау', 'Группировка удостоверений', 'Grouping of certificates'),
      values: { TYPE: words('Марапат түрі', 'Вид награды', 'Award type') },
    },
    CertificateBookGroup: { label: words('Бланк кітаптарын топтау', 'Группировка книг бланков', 'Grouping of books'), values: {} },
    CertificateFormGroup: { label: words('Бланктерді топтау', 'Группировка бланков', 'Grouping of forms'), values: {} },
    CertificateFormOrderField: {
      label: words('Бланктердің реті', 'Порядок бланков', 'Order of forms'),
      values: { NUMBER: words('нөмірі', 'номер', 'number') },
    },
    CertificateOrderField: {
      label: words('Куәліктердің реті', 'Порядок удостоверений', 'Order of certificates'),
      values: { SIGNED: words('қол қойылған уақыты', 'время подписания', 'time of signing') },
    },
    CertificateFormAction: {
      label: words('Бланкімен орындалатын әрекет', 'Действие с бланком', 'What is done with a form'),
      values: {
        SPOIL: words('бүлінді деп белгілеу', 'отметить как испорченный', 'mark as spoiled'),
        REPORT_LOST: words('жоғалды деп белгілеу', 'отметить как утраченный', 'mark as lost'),
        DESTROY: words('жойылды деп белгілеу', 'отметить как уничтоженный', 'mark as destroyed'),
      },
    },
    CertificateAction: {
      label: words('Куәлікпен орындалатын әрекет', 'Действие с удостоверением', 'What is done with a certificate'),
      values: { ISSUE_DUPLICATE: words('телнұсқа беру', 'выдать дубликат', 'issue a duplicate') },
    },
    CertificateFormState: {
      label: words('Бланктің күйі', 'Состояние бланка', 'State of a form'),
      values: {
        IN_STOCK: words('қоймада', 'в остатке', 'in stock'),
        USED: words('пайдаланылды', 'использован', 'used'),
        SPOILED: words('бүлінді', 'испорчен', 'spoiled'),
        LOST: words('жоғалды', 'утрачен', 'lost'),
        DESTROYED: words('жойылды', 'уничтожен', 'destroyed'),
      },
    },
    CertificateState: {
      label: words('Куәліктің күйі', 'Состояние удостоверения', 'State of a certificate'),
      values: {
        VALID: words('жарамды', 'действительно', 'valid'),
        REPLACED: words('ауыстырылды', 'заменено', 'replaced'),
        SPOILED: words('бүлінді', 'испорчено', 'spoiled'),
        LOST: words('жоғалды', 'утрачено', 'lost'),
      },
    },
  },
}); // prettier-ignore
