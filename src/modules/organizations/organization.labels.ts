import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: { organization: words('Ұйым', 'Организация', 'Organization') },
  types: {
    Organization: {
      label: words('Ұйым', 'Организация', 'Organization'),
      fields: {
        type: words('Санаты', 'Категория', 'Category'),
        level: words('Деңгейі', 'Уровень', 'Level'),
        parent: words('Жоғары тұрған ұйым', 'Вышестоящая организация', 'Parent organization'),
        children: words('Қарамағындағы ұйымдар', 'Нижестоящие организации', 'Organizations below'),
        names: words('Атаулары', 'Наименования', 'Names'),
        formerName: words('Бұрынғы атауы', 'Прежнее наименование', 'Former name'),
        otherNames: words('Басқа атаулары', 'Иные наименования', 'Other names'),
        foundedOn: words('Құрылған күні', 'Дата основания', 'Founded on'),
        dissolved: words('Таратылды', 'Прекратила деятельность', 'Dissolved'),
        dissolvedOn: words('Таратылған күні', 'Дата прекращения', 'Dissolved on'),
        bin: words('БСН', 'БИН', 'BIN'),
        registrationState: words('Тіркелу жағдайы', 'Состояние регистрации', 'Registration'),
        ethnicGroups: words('Этностары', 'Этносы', 'Ethnic groups'),
        contactsConfirmedOn: words(
          'Байланыс деректері расталған күн',
          'Дата подтверждения контактов',
          'Contacts confirmed on',
        ),
        declaredNumbers: words('Мәлімделген сандар', 'Заявленные числа', 'Declared numbers'),
        changeEvents: words('Қайта құрулары', 'Преобразования', 'Transformations'),
        predecessors: words('Бұрынғы ұйымдар', 'Предшественники', 'Predecessors'),
        successors: words('Құқықтық мирасқорлары', 'Правопреемники', 'Successors'),
      },
    },
    Body: {
      label: words('Орган', 'Орган', 'Body'),
      like: 'Organization',
      fields: { declaredSeats: words('Мәлімделген орын саны', 'Заявленное число мест', 'Declared seats') },
    },
    Association: { label: words('Бірлестік', 'Объединение', 'Association'), like: 'Organization' },
    Institution: { label: words('Мекеме', 'Учреждение', 'Institution'), like: 'Organization' },
    OrganizationName: {
      label: words('Ұйымның атауы', 'Наименование организации', 'Name of an organization'),
      fields: { ended: words('Бұрынғы атау', 'Прежнее название', 'Former name') },
    },
    ChangeEvent: {
      label: words('Қайта құру', 'Преобразование', 'Transformation'),
      fields: {
        predecessors: words('Бұрынғы ұйымдар', 'Предшественники', 'Predecessors'),
        successors: words('Құқықтық мирасқорлары', 'Правопреемники', 'Successors'),
      },
    },
    ChangeParty: { label: words('Қайта құрылған ұйым', 'Участник преобразования', 'Party of a transformation') },
    DeclaredNumber: {
      label: words('Мәлімделген сан', 'Заявленное число', 'Declared number'),
      fields: {
        subject: words('Не саналады', 'Что считается', 'What is counted'),
        value: words('Саны', 'Число', 'Number'),
        asOf: words('Қай күнгі дерек', 'На дату', 'As of'),
      },
    },
  },
  enums: {
    OrganizationAction: {
      label: words('Ұйыммен орындалатын әрекет', 'Действие с организацией', 'What is done with an organization'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        CONFIRM_CONTACTS: words('байланыс деректерін растау', 'подтвердить контакты', 'confirm contacts'),
        RENAME: words('атауын өзгерту', 'переименовать', 'rename'),
        SUCCEED: words('құқықтық мирасқорға беру', 'передать правопреемнику', 'hand over to a successor'),
        MERGE: words('біріктіру', 'объединить', 'merge'),
        SPLIT: words('бөлу', 'разделить', 'split'),
        DISSOLVE: words('тарату', 'распустить', 'dissolve'),
        VOID: words('кері алу', 'аннулировать', 'take back'),
      },
    },
    OrganizationGroup: {
      label: words('Ұйымдарды топтау', 'Группировка организаций', 'Grouping of organizations'),
      values: { ETHNIC_GROUP: words('Этносы', 'Этнос', 'Ethnic group') },
    },
    ChangeEventKind: {
      label: words('Қайта құрудың түрі', 'Вид преобразования', 'Kind of transformation'),
      values: {
        RENAME: words('атауын өзгерту', 'переименование', 'renaming'),
        MERGE: words('бірігу', 'слияние', 'merger'),
        SPLIT: words('бөліну', 'разделение', 'split'),
        SUCCEED: words('құқықтық мирасқорлық', 'правопреемство', 'succession'),
        DISSOLVE: words('таратылу', 'роспуск', 'dissolution'),
      },
    },
    OrganizationOrderField: {
      label: words('Ұйымдардың реті', 'Порядок организаций', 'Order of organizations'),
      values: { FOUNDED: words('құрылған күні', 'дата основания', 'day of foundation') },
    },
    RegistrationState: {
      label: words('Тіркелу жағдайы', 'Состояние регистрации', 'Registration'),
      values: {
        REGISTERED: words('тіркелген', 'зарегистрировано', 'registered'),
        BRANCH: words('филиал', 'филиал', 'branch'),
        UNREGISTERED: words('тіркелмеген', 'не зарегистрировано', 'not registered'),
      },
    },
  },
});
