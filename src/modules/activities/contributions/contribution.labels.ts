import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: { contributions: words('Көрсетілген көмек', 'Оказанная помощь', 'Contributions') },
  types: {
    Contribution: {
      label: words('Көмек', 'Помощь', 'Contribution'),
      fields: {
        date: words('Күні', 'Дата', 'Date'),
        amount: words('Сомасы, теңге', 'Сумма, тенге', 'Amount, tenge'),
        amountQualifier: words('Соманың дәлдігі', 'Точность суммы', 'Precision of the amount'),
        amountBasis: words('Сома неге берілген', 'К чему относится сумма', 'What the amount is of'),
        total: words('Барлығына, теңге', 'На всех, тенге', 'In all, tenge'),
        items: words('Заттай көмек', 'Помощь вещами', 'In kind'),
        description: words('Не берілді', 'Что оказано', 'What was given'),
        recipients: words('Көмек алғандар', 'Получатели', 'Recipients'),
        health: words('Денсаулығы туралы', 'О здоровье получателей', 'Health of the recipients'),
        possibleDuplicate: words('Қайталануы мүмкін', 'Возможный повтор', 'Possible duplicate'),
      },
    },
    ContributionItem: {
      label: words('Заттай көмек', 'Помощь вещами', 'Item in kind'),
      fields: {
        item: words('Не берілді', 'Что дано', 'Item'),
        quantity: words('Мөлшері', 'Количество', 'Quantity'),
        unit: words('Өлшем бірлігі', 'Единица измерения', 'Unit'),
      },
    },
  },
  enums: {
    AmountBasis: {
      label: words('Соманың мәні', 'Значение суммы', 'Meaning of an amount'),
      values: {
        TOTAL: words('барлығына', 'на всех вместе', 'for all together'),
        EACH: words('әрқайсысына', 'каждому', 'for each'),
        NOT_CLEAR: words('анық емес', 'не ясно', 'not clear'),
      },
    },
    ContributionGroup: {
      label: words('Көмекті топтау', 'Группировка помощи', 'Grouping of contributions'),
      values: {
        HELPED_REGION: words('Көмек алғандардың өңірі', 'Регион получателей', 'Region of those helped'),
        FOR_ANOTHER_REGION: words('Басқа өңірге', 'Для другого региона', 'For another region'),
      },
    },
    ContributionOrderField: {
      label: words('Көмектің реті', 'Порядок помощи', 'Order of contributions'),
      values: {},
    },
  },
});
