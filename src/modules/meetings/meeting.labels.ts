import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: {
    meetings: words('Отырыстары', 'Заседания', 'Meetings'),
    body: words('Орган', 'Орган', 'Body'),
  },
  types: {
    Meeting: {
      label: words('Отырыс', 'Заседание', 'Meeting'),
      fields: {
        form: words('Өткізу түрі', 'Форма', 'Form'),
        bodies: words('Отырыс органдары', 'Заседающие органы', 'Bodies that meet'),
        date: words('Күні', 'Дата', 'Date'),
        startsAt: words('Басталу уақыты', 'Время начала', 'Begins at'),
        facility: words('Қай ғимаратта өтеді (нысан)', 'В каком объекте', 'Held in'),
        place: words('Өтетін орны', 'Место проведения', 'Place'),
        area: words('Аумағы', 'Территория', 'Area'),
        state: words('Күйі', 'Состояние', 'State'),
        stateReason: words('Болдырмау себебі', 'Причина отмены', 'Why cancelled'),
        invitedOn: words('Шақыру жіберілген күн', 'Дата приглашения', 'Invited on'),
        chair: words('Төрағалық етуші', 'Председательствующий', 'Chair'),
        secretary: words('Хатшы', 'Секретарь', 'Secretary'),
        openedBy: words('Отырысты ашқан', 'Открыл заседание', 'Opened by'),
      },
    },
  },
  enums: {
    MeetingGroup: { label: words('Отырыстарды топтау', 'Группировка заседаний', 'Grouping of meetings'), values: {} },
    MeetingForm: {
      label: words('Отырысты өткізу түрі', 'Форма заседания', 'Form of a meeting'),
      values: {
        IN_PERSON: words('бетпе-бет', 'очно', 'in person'),
        REMOTE: words('қашықтан', 'дистанционно', 'remote'),
        MIXED: words('аралас', 'смешанно', 'mixed'),
      },
    },
    MeetingState: {
      label: words('Отырыстың күйі', 'Состояние заседания', 'State of a meeting'),
      values: {
        PLANNED: words('жоспарланды', 'запланировано', 'planned'),
        INVITED: words('шақырылды', 'приглашения разосланы', 'invited'),
        HELD: words('өтті', 'проведено', 'held'),
        CLOSED: words('жабылды', 'закрыто', 'closed'),
        CANCELLED: words('болмайтын болды', 'отменено', 'cancelled'),
      },
    },
    MeetingAction: {
      label: words('Отырыспен орындалатын әрекет', 'Действие с заседанием', 'What is done with a meeting'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        AMEND_AGENDA: words('күн тәртібін өзгерту', 'изменить повестку', 'amend the agenda'),
        INVITE: words('шақыру', 'пригласить', 'invite'),
        TAKE_ROSTER: words('құрамды қайта алу', 'взять состав заново', 'take the roster'),
        RECORD_ATTENDANCE: words('қатысуды белгілеу', 'отметить присутствие', 'record attendance'),
        HOLD: words('өткенін жазу', 'отметить проведение', 'record as held'),
        NOTE_PROPOSALS: words('ұсыныстарды жазу', 'записать предложения', 'record proposals'),
        RESOLVE: words('шешім жазу', 'записать решение', 'record a resolution'),
        CLOSE: words('отырысты жабу', 'закрыть заседание', 'close the meeting'),
        CANCEL: words('отырысты болдырмау', 'отменить заседание', 'cancel the meeting'),
        VOID: words('кері алу', 'аннулировать', 'take back'),
      },
    },
  },
});
