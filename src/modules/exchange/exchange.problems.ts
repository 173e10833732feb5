import { defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  LIST_OF_ONE: {
    kk: 'Бұл тізім бір жазба туралы, сондықтан іріктеме ретінде сақталмайды.',
    ru: 'Этот список относится к одной записи, поэтому выборкой не сохраняется.',
    en: 'This list is of one record, so it is not kept as a view.',
  },
  GUARDED_FILTER: {
    kk: 'Бұл өріс қорғалған: ол бойынша сүзгі іріктемеде сақталмайды.',
    ru: 'Это поле защищено: отбор по нему в выборке не сохраняется.',
    en: 'This field is guarded: a filter by it is not kept in a view.',
  },
  NAMES_A_PERSON: {
    kk: 'Тұлғаның аты іріктемеде сақталмайды.',
    ru: 'Имя лица в выборке не сохраняется.',
    en: 'The name of a person is not kept in a view.',
  },
  UNKNOWN_GROUP: {
    kk: 'Бұл тізім «{group}» бойынша топталмайды. Барлары: {known}.',
    ru: 'По «{group}» этот список не группируется. Есть: {known}.',
    en: 'This list is not counted by “{group}”. There are: {known}.',
  },
  VIEW_TOO_LONG: {
    kk: 'Сүзгі мен бағандар тым ұзын: мекенжай {max} таңбадан аспауы керек.',
    ru: 'Отбор и столбцы слишком длинные: адрес должен быть не длиннее {max} знаков.',
    en: 'Filter and columns are too long: their address is to have at most {max} characters.',
  },
  NOT_YOUR_VIEW: {
    kk: 'Бұл іріктеме басқа біреудікі. Өзіңізге көшірмесін сақтаңыз.',
    ru: 'Эта выборка принадлежит другому. Сохраните себе копию.',
    en: 'This view is somebody else’s. Save a copy for yourself.',
  },
  PLACE_NOT_SHARED: {
    kk: 'Аумақ тек ортақ іріктемеде көрсетіледі.',
    ru: 'Территория указывается только у общей выборки.',
    en: 'Only a shared view has an area.',
  },
  UNKNOWN_LIST: {
    kk: '«{list}» деген тізім жоқ. Барлары: {known}.',
    ru: 'Списка «{list}» нет. Есть: {known}.',
    en: 'There is no list “{list}”. There are: {known}.',
  },
  UNKNOWN_PARAMETER: {
    kk: 'Бұл тізім `{argument}` параметрін қабылдамайды.',
    ru: 'Этот список не принимает параметр `{argument}`.',
    en: 'This list takes no parameter `{argument}`.',
  },
  NOT_AMONG: {
    kk: '`{argument}` мынаның бірі болуы керек: {known}.',
    ru: '`{argument}` может быть одним из: {known}.',
    en: '`{argument}` is one of: {known}.',
  },
  NOT_JSON: {
    kk: '`{argument}` JSON болуы керек.',
    ru: 'Значение `{argument}` должно быть в формате JSON.',
    en: '`{argument}` is to be JSON.',
  },
  UNKNOWN_COLUMN: {
    kk: '«{column}» деген баған жоқ. Барлары: {known}.',
    ru: 'Столбца «{column}» нет. Есть: {known}.',
    en: 'There is no column “{column}”. There are: {known}.',
  },
  COLUMN_WITHOUT_VALUE: {
    kk: '«{column}» – жазба, мән емес. Оның бір өрісін таңдаңыз: {known}.',
    ru: '«{column}» – запись, а не значение. Выберите одно из её полей: {known}.',
    en: '“{column}” is a record and no value. Choose one of its fields: {known}.',
  },
  COLUMN_TWICE: {
    kk: '«{column}» бағаны екі рет көрсетілген.',
    ru: 'Столбец «{column}» указан дважды.',
    en: 'The column “{column}” is named twice.',
  },
  NOT_SEVERAL: {
    kk: '«{column}» бағандардың ішіндегі тізім емес, сондықтан оның әр жазбасына жол берілмейді.',
    ru: '«{column}» не является списком среди столбцов, поэтому строку на каждую его запись дать нельзя.',
    en: '“{column}” is no list among the columns, so there cannot be a row for each of it.',
  },
});
