import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  types: {
    HistoryEntry: {
      label: words('Тарих жазбасы', 'Запись истории', 'Entry of the history'),
      fields: {
        occurredAt: words('Уақыты', 'Время', 'Time'),
        actor: words('Кім', 'Кто', 'Who'),
        onBehalfOf: words('Кімнің атынан', 'От чьего имени', 'On behalf of'),
        address: words('Желілік мекенжайы', 'Сетевой адрес', 'Network address'),
        event: words('Оқиға', 'Событие', 'Event'),
        sentence: words('Мазмұны', 'Содержание', 'What was done'),
        reason: words('Себебі', 'Причина', 'Reason'),
        changes: words('Өзгерістер', 'Изменения', 'Changes'),
        changeCount: words('Өзгерістер саны', 'Число изменений', 'Number of changes'),
      },
    },
    HistoryActor: {
      label: words('Өзгерткен', 'Автор изменения', 'Actor'),
      fields: {
        id: words('Өзгерткеннің сәйкестендіргіші', 'Идентификатор автора', 'Identifier of the actor'),
        name: words('Аты', 'Имя', 'Name'),
      },
    },
    HistoryChange: {
      label: words('Өзгеріс', 'Изменение', 'Change'),
      fields: {
        action: words('Әрекет', 'Действие', 'Action'),
        entity: words('Жазбаның түрі', 'Тип записи', 'Type of record'),
        entityId: words('Жазбаның сәйкестендіргіші', 'Идентификатор записи', 'Identifier of the record'),
        field: words('Өрістің коды', 'Код поля', 'Code of the field'),
        label: words('Өріс', 'Поле', 'Field'),
        before: words('Бұрынғы мәні', 'Прежнее значение', 'Value before'),
        after: words('Жаңа мәні', 'Новое значение', 'Value after'),
        beforeText: words('Бұрынғы мәні сөзбен', 'Прежнее значение словами', 'Value before in words'),
        afterText: words('Жаңа мәні сөзбен', 'Новое значение словами', 'Value after in words'),
        hidden: words('Жасырын', 'Скрыто', 'Hidden'),
      },
    },
    AuditExport: {
      label: words('Тарихты шығару', 'Выгрузка истории', 'Export of the history'),
      fields: {
        from: words('Басы', 'Начало', 'From'),
        to: words('Соңы', 'Конец', 'To'),
        format: words('Пішімі', 'Формат', 'Format'),
      },
    },
  },
  enums: {
    HistoryAction: {
      label: words('Тарихтағы әрекет', 'Действие в истории', 'Action'),
      values: {
        CHANGE: words('өзгертілді', 'изменено', 'changed'),
        READ: words('көрсетілді', 'показано', 'shown'),
      },
    },
  },
});
