import { checkTemplate, type Template } from '../../../platform/typesetting/index.js';
import { recordDesign } from '../record-design.js';

let checked: Promise<Template> | undefined;

/** The design of a passport, checked once in the life of a process. */
export const passportDesign = (): Promise<Template> =>
  (checked ??= checkTemplate(
    recordDesign({
      name: 'passport',
      title: { kk: 'Этномәдени бірлестіктің паспорты', ru: 'Паспорт этнокультурного объединения' },
      body: { kk: 'Шымкент қалалық корей қауымдастығы', ru: 'Корейская ассоциация города Шымкента' },
      line: { kk: 'Шымкент қаласы, 01.01.2025 – 31.12.2025', ru: 'город Шымкент, 01.01.2025 – 31.12.2025' },
      columns: [
        { name: 'about', width: 44, heading: { kk: 'Тармақ', ru: 'Пункт' }, style: 'strong' },
        { name: 'when', width: 26, heading: { kk: 'Күні', ru: 'Дата' }, style: 'number' },
        { name: 'text', width: 104, heading: { kk: 'Мазмұны', ru: 'Содержание' }, style: 'cell' },
      ],
      example: {
        about: { kk: 'Басшысы', ru: 'Руководитель' },
        when: { kk: '01.03.2024', ru: '01.03.2024' },
        text: { kk: 'төраға Роза Пак', ru: 'председатель Роза Пак' },
      },
    }),
  ));
