import { checkTemplate, type Template } from '../../../platform/typesetting/index.js';
import { recordDesign } from '../record-design.js';

const same = (text: string): { kk: string; ru: string } => ({ kk: text, ru: text });
const order = { name: 'order', width: 14, heading: same('№'), style: 'number' } as const;
const name = { kk: 'Динмұхамед Искендиров', ru: 'Динмухамед Искендиров' };
/** What a document says in paragraphs: what it is about, and the text. */
const about = { name: 'about', width: 44, heading: { kk: 'Тармақ', ru: 'Пункт' }, style: 'strong' } as const;
const text = { name: 'text', width: 130, heading: { kk: 'Мазмұны', ru: 'Содержание' }, style: 'cell' } as const;
const paragraph = {
  about: { kk: 'Күн тәртібі', ru: 'Повестка дня' },
  text: { kk: 'Жоспардың орындалуы', ru: 'Ход исполнения плана' },
};

/** Whose sitting it is, and which. */
const USUAL = {
  body: { kk: 'Шығыс Қазақстан облысы Ассамблеясының Кеңесі', ru: 'Совет Ассамблеи Восточно-Казахстанской области' },
  line: { kk: '№ 3, 01.03.2024, 15:00, Достық үйі, үлкен зал', ru: '№ 3, 01.03.2024, 15:00, Дом дружбы, большой зал' },
};

const DESIGNS = {
  invitation: {
    title: { kk: 'Отырысқа шақыру', ru: 'Приглашение на заседание' },
    columns: [
      order,
      { name: 'item', width: 96, heading: { kk: 'Күн тәртібі', ru: 'Повестка дня' }, style: 'cell' },
      { name: 'speakers', width: 64, heading: { kk: 'Баяндамашы', ru: 'Докладчик' }, style: 'cell' },
    ],
    example: { order: '1', item: paragraph.text, speakers: name },
  },
  attendance: {
    title: { kk: 'Қатысушыларды тіркеу парағы', ru: 'Лист регистрации участников' },
    columns: [
      order,
      { name: 'name', width: 54, heading: { kk: 'Аты-жөні', ru: 'Фамилия, имя' }, style: 'strong' },
      { name: 'capacity', width: 46, heading: { kk: 'Лауазымы', ru: 'Должность' }, style: 'cell' },
      { name: 'excused', width: 30, heading: { kk: 'Себепті келмеуі', ru: 'Отсутствует по уважительной причине' }, style: 'cell' },
      { name: 'signature', width: 30, heading: { kk: 'Қолы', ru: 'Подпись' }, style: 'number' },
    ],
    example: { order: '1', name, capacity: { kk: 'төраға', ru: 'председатель' }, excused: { kk: 'іссапар', ru: 'командировка' }, signature: '____________' },
  },
  minutes: { title: { kk: 'Отырыс хаттамасы', ru: 'Протокол заседания' }, columns: [about, text], example: paragraph },
  extract: { title: { kk: 'Отырыс хаттамасынан үзінді', ru: 'Выписка из протокола заседания' }, columns: [about, text], example: paragraph },
} as const; // prettier-ignore

export type SittingPaper = keyof typeof DESIGNS;
const checked = new Map<SittingPaper, Promise<Template>>();

/** The design of a paper, checked once in the life of a process. */
export function designOf(paper: SittingPaper): Promise<Template> {
  const known = checked.get(paper) ?? checkTemplate(recordDesign({ name: paper, ...USUAL, ...DESIGNS[paper] }));
  checked.set(paper, known);
  return known;
}
