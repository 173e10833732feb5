import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: {
    operatedFacilities: words('Жүргізетін нысандары', 'Управляемые объекты', 'Facilities it runs'),
  },
  types: {
    Facility: {
      label: words('Нысан', 'Объект', 'Facility'),
      fields: {
        website: words('Сайты', 'Сайт', 'Website'),
        openedOn: words('Ашылған күні', 'Дата открытия', 'Opened on'),
        closed: words('Жабылды', 'Закрыт', 'Closed'),
        closedOn: words('Жабылған күні', 'Дата закрытия', 'Closed on'),
        operator: words('Жүргізуші ұйым', 'Управляющая организация', 'Operator'),
        foundedBy: words('Кімнің тапсырмасымен құрылды', 'По чьему поручению создан', 'Founded by instruction of'),
        distinction: words('Ерекшелігі', 'Отличие', 'Distinction'),
        directions: words('Жұмыс бағыттары', 'Направления работы', 'Directions of work'),
        residents: words('Резиденттері', 'Резиденты', 'Residents'),
      },
    },
    FacilityDirection: { label: words('Жұмыс бағыты', 'Направление работы', 'Direction of work') },
    FacilityResident: {
      label: words('Резидент', 'Резидент', 'Resident'),
      fields: { ended: words('Кетті', 'Выбыл', 'Left') },
    },
  },
  enums: {
    FacilityOrderField: {
      label: words('Нысандардың реті', 'Порядок объектов', 'Order of facilities'),
      values: { OPENED: words('ашылған күні', 'дата открытия', 'day of opening') },
    },
    FacilityGroup: {
      label: words('Нысандарды топтау', 'Группировка объектов', 'Grouping of facilities'),
      values: {
        OPERATOR: words('Жүргізуші ұйым', 'Управляющая организация', 'Operator'),
        CLOSED: words('Жабылды', 'Закрыт', 'Closed'),
      },
    },
  },
});
