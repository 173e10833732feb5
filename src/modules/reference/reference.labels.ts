import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: {
    area: words('Аумағы', 'Территория', 'Area'),
    region: words('Өңірі', 'Регион', 'Region'),
    effectiveDate: words('Күшіне енген күні', 'Дата вступления в силу', 'Effective on'),
  },
  types: {
    Area: {
      label: words('Аумақ', 'Территория', 'Area'),
      fields: {
        parent: words('Жоғары тұрған аумақ', 'Вышестоящая территория', 'Parent area'),
        children: words('Құрамындағы аумақтар', 'Территории в составе', 'Areas within'),
        code: words('ӘАОЖ коды', 'Код КАТО', 'KATO code'),
        codes: words('ӘАОЖ кодтары', 'Коды КАТО', 'KATO codes'),
        codeValidFrom: words('Кодтың басталуы', 'Начало действия кода', 'Code valid from'),
        codeValidTo: words('Кодтың аяқталуы', 'Конец действия кода', 'Code valid to'),
        formerCode: words('Бұрынғы коды', 'Прежний код', 'Former code'),
        formerName: words('Бұрынғы атауы', 'Прежнее наименование', 'Former name'),
        formerNames: words('Бұрынғы атаулары', 'Прежние наименования', 'Former names'),
        isoCode: words('ISO коды', 'Код ISO', 'ISO code'),
        centre: words('Орталығы', 'Центр', 'Centre'),
        startDate: words('Құрылған күні', 'Дата образования', 'Formed on'),
        endDate: words('Таратылған күні', 'Дата упразднения', 'Abolished on'),
        changes: words('Өзгерістері', 'Преобразования', 'Changes'),
      },
    },
    AreaChange: {
      label: words('Аумақ өзгерісі', 'Изменение территории', 'Change of areas'),
      fields: {
        predecessor: words('Бұрынғы аумақ', 'Прежняя территория', 'Predecessor'),
        successor: words('Кейінгі аумақ', 'Новая территория', 'Successor'),
        predecessorName: words('Бұрынғы атауы', 'Прежнее наименование', 'Former name'),
        successorName: words('Кейінгі атауы', 'Новое наименование', 'New name'),
      },
    },
    AreaCode: {
      label: words('ӘАОЖ коды', 'Код КАТО', 'KATO code'),
      fields: { validTo: words('Қолданылған соңғы күні', 'Действует по', 'Valid to') },
    },
    AreaName: {
      label: words('Аумақтың атауы', 'Наименование территории', 'Name of an area'),
      fields: { ended: words('Бұрынғы атау', 'Прежнее название', 'Former name') },
    },
    ClassifierItem: {
      label: words('Жіктеуіш жолы', 'Строка классификатора', 'Row of a classifier'),
      fields: { classifier: words('Жіктеуіш', 'Классификатор', 'Classifier') },
    },
    EthnicGroup: {
      label: words('Этнос', 'Этнос', 'Ethnic group'),
      fields: {
        pluralKk: words('Көпше түрі', 'Множественное число', 'Plural'),
        aliases: words('Басқа атаулары', 'Иные названия', 'Aliases'),
        special: words('Ерекше жауап', 'Особый ответ', 'Special answer'),
      },
    },
    OrganizationKind: {
      label: words('Ұйым түрі', 'Вид организации', 'Kind of organization'),
      fields: {
        type: words('Санаты', 'Категория', 'Category'),
        group: words('Тобы', 'Группа', 'Group'),
        levels: words('Деңгейлері', 'Уровни', 'Levels'),
        legalForm: words('Құқықтық нысаны', 'Правовая форма', 'Legal form'),
      },
    },
    AwardType: {
      label: words('Марапат түрі', 'Вид награды', 'Type of award'),
      fields: {
        kind: words('Тобы', 'Группа', 'Group'),
        scope: words('Қолданылу аясы', 'Область действия', 'Scope'),
        recipients: words('Кімге беріледі', 'Кому вручается', 'Recipients'),
        grantedBy: words('Кім береді', 'Кем вручается', 'Granted by'),
        repeatRule: words('Қайта беру тәртібі', 'Правило повторного вручения', 'Repeat rule'),
        established: words('Тағайындалған уақыты', 'Учреждена', 'Established'),
        printedElsewhere: words('Басқа жерде басылады', 'Печатается в другом месте', 'Printed elsewhere'),
      },
    },
  },
  codes: {
    Classifier: {
      label: words('Жіктеуіш', 'Классификатор', 'Classifier'),
      values: {
        'activity-number': words('Іс-шара көрсеткіштері', 'Показатели мероприятий', 'Numbers of events'),
        'area-kind': words('Аумақ түрлері', 'Виды территорий', 'Kinds of areas'),
        'award-kind': words('Марапат топтары', 'Группы наград', 'Kinds of awards'),
        'beneficiary-unit': words('Көмек алушы бірліктері', 'Единицы получателей помощи', 'Units of those helped'),
        'consent-purpose': words('Келісім мақсаттары', 'Цели согласий', 'Purposes of consents'),
        'contribution-kind': words('Көмек түрлері', 'Виды помощи', 'Kinds of aid'),
        'declared-number': words('Мәлімделген сандар', 'Заявленные числа', 'Declared numbers'),
        'dispute-kind': words('Дау түрлері', 'Виды споров', 'Kinds of disputes'),
        'end-reason': words('Аяқталу себептері', 'Причины прекращения', 'Reasons of an end'),
        'event-kind': words('Іс-шара түрлері', 'Виды мероприятий', 'Kinds of events'),
        'facility-kind': words('Жұмыс орны түрлері', 'Виды мест работы', 'Kinds of places of work'),
        language: words('Тілдер', 'Языки', 'Languages'),
        level: words('Деңгейлер', 'Уровни', 'Levels'),
        'meeting-kind': words('Отырыс түрлері', 'Виды заседаний', 'Kinds of meetings'),
        occasion: words('Атаулы күндер', 'Поводы', 'Occasions'),
        'organization-group': words('Ұйым топтары', 'Группы организаций', 'Groups of organizations'),
        'party-role': words('Қатысушы рөлдері', 'Роли участников', 'Roles of parties'),
        'people-group': words('Халық топтары', 'Группы населения', 'Groups of people'),
        'post-role': words('Лауазым рөлдері', 'Роли должностей', 'Roles of posts'),
        'programme-kind': words('Бағдарлама түрлері', 'Виды программ', 'Kinds of programmes'),
        'project-kind': words('Жоба түрлері', 'Виды проектов', 'Kinds of projects'),
        'source-kind': words('Дереккөз түрлері', 'Виды источников', 'Kinds of sources'),
      },
    },
    AwardRecipient: {
      label: words('Марапат кімге беріледі', 'Кому вручается награда', 'Who receives an award'),
      values: {
        person: words('адам', 'человек', 'person'),
        organisation: words('ұйым', 'организация', 'organization'),
        group: words('ұжым', 'коллектив', 'group'),
      },
    },
  },
  enums: {
    AreaGroup: {
      label: words('Аумақтарды топтау', 'Группировка территорий', 'Grouping of areas'),
      values: { ENDED: words('Таратылған', 'Упразднена', 'Abolished') },
    },
    AreaChangeKind: {
      label: words('Аумақ өзгерісінің түрі', 'Вид изменения территории', 'Kind of change of areas'),
      values: {
        RENAME: words('атауын өзгерту', 'переименование', 'renaming'),
        MERGE: words('бірігу', 'слияние', 'merger'),
        SPLIT: words('бөліну', 'разделение', 'split'),
        SUCCEED: words('мирасқорлық', 'преемственность', 'succession'),
        DISSOLVE: words('тарату', 'упразднение', 'abolition'),
        TRANSFER: words('басқа облысқа беру', 'передача в другую область', 'transfer to another region'),
      },
    },
    OrganizationType: {
      label: words('Ұйым санаты', 'Категория организации', 'Category of organization'),
      values: {
        BODY: words('орган', 'орган', 'body'),
        ASSOCIATION: words('бірлестік', 'объединение', 'association'),
        INSTITUTION: words('мекеме', 'учреждение', 'institution'),
      },
    },
  },
});
