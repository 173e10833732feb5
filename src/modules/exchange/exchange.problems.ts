import { defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
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
