import { defineProblems } from '../problems/index.js';

export const problems = defineProblems({
  TEMPLATE_FORM: {
    kk: 'Қағаз үлгісінің бұл бөлігі жоқ, артық немесе дұрыс жазылмаған: {place}',
    ru: 'Этой части шаблона бумаги нет, она лишняя или записана неверно: {place}',
    en: 'This part of the template is missing, superfluous or malformed: {place}',
  },
  TEMPLATE_NAME: {
    kk: 'Үлгіде «{name}» деген атау жоқ ({section}).',
    ru: 'В шаблоне нет названия «{name}» ({section}).',
    en: 'The template has nothing called "{name}" ({section}).',
  },
  TEMPLATE_LACKS_VARIABLE: {
    kk: 'Үлгіде «{variable}» мәніне орын жоқ, ал ол қағазда тұруға тиіс.',
    ru: 'В шаблоне нет места для значения «{variable}», а на бумаге оно должно стоять.',
    en: 'The template has no place for the value "{variable}", which has to stand on the paper.',
  },
  TEMPLATE_PATH: {
    kk: 'Сызба дұрыс жазылмаған: әр әріптен кейін қажетті сандар тұруы керек.',
    ru: 'Контур записан неверно: за каждой буквой должны стоять нужные числа.',
    en: 'The path is malformed: each letter is followed by the numbers it needs.',
  },
  BOX_OUTSIDE: {
    kk: '«{box}» орны парақтан шығып тұр.',
    ru: 'Поле «{box}» выходит за край листа.',
    en: 'The box "{box}" leaves the sheet.',
  },
  BOXES_OVERLAP: {
    kk: '«{box}» және «{other}» орындары бірінің үстіне бірі түскен.',
    ru: 'Поля «{box}» и «{other}» перекрываются.',
    en: 'The boxes "{box}" and "{other}" overlap.',
  },
  TEXT_LANGUAGE_MISSING: {
    kk: '«{text}» мәтіні мына тілде жоқ: {language}.',
    ru: 'Текста «{text}» нет на языке: {language}.',
    en: 'The text "{text}" does not exist in the language {language}.',
  },
  TITLE_VARIABLE: {
    kk: 'Құжат атауында «{variable}» тұра алмайды: бұл мән болмауы мүмкін.',
    ru: 'В названии документа не может стоять «{variable}»: этого значения может не быть.',
    en: 'The title of the document cannot hold "{variable}": the value may be absent.',
  },
  EXAMPLE_TOO_SHORT: {
    kk: '«{variable}» мәнінің ұзын мысалында {longest} таңба болуы керек.',
    ru: 'В длинном примере значения «{variable}» должно быть знаков: {longest}.',
    en: 'The long example of "{variable}" has to have {longest} letters.',
  },
  SMALLEST_ABOVE_SIZE: {
    kk: 'Ең кіші кегль кегльден үлкен болмауы керек.',
    ru: 'Наименьший кегль не может быть больше кегля.',
    en: 'The smallest size cannot exceed the size.',
  },
  VALUE_MISSING: {
    kk: '«{variable}» мәні берілмеген.',
    ru: 'Не указано значение «{variable}».',
    en: 'The value "{variable}" is missing.',
  },
  VALUE_KIND: {
    kk: '«{variable}» мәнінің түрі басқа: мәтін немесе код керек.',
    ru: 'Значение «{variable}» другого рода: нужен текст или код.',
    en: 'The value "{variable}" is of another kind: a text or a code is needed.',
  },
  VARIABLE_UNKNOWN: {
    kk: 'Үлгіде «{variable}» деген мән жоқ.',
    ru: 'В шаблоне нет значения «{variable}».',
    en: 'The template knows no value "{variable}".',
  },
  LANGUAGES_NOT_SET: {
    kk: 'Бұл үлгімен мына тілдерде теру мүмкін емес: {languages}.',
    ru: 'По этому шаблону нельзя набрать на языках: {languages}.',
    en: 'This template cannot be set in these languages: {languages}.',
  },
  LETTER_MISSING: {
    kk: '«{font}» қарпінде мына таңбалар жоқ: {letters}.',
    ru: 'В шрифте «{font}» нет знаков: {letters}.',
    en: 'The font "{font}" lacks these letters: {letters}.',
  },
  TEXT_TOO_LONG: {
    kk: 'Мәтін «{box}» орнына ең кіші кегльде де сыймайды ({letters} таңба).',
    ru: 'Текст не помещается в поле «{box}» и самым мелким кеглем (знаков: {letters}).',
    en: 'The text does not fit into the box "{box}" even at its smallest ({letters} letters).',
  },
  SEVERAL_PAGES: {
    kk: 'Тізім бір бетке сыймайды: {pages} бет керек.',
    ru: 'Список не помещается на одну страницу: нужно страниц: {pages}.',
    en: 'The list needs {pages} pages, and this is a paper of one.',
  },
  TABLE_COLUMNS: {
    kk: 'Кестенің бағандары бірінші бетте және келесі беттерде бірдей болуы керек.',
    ru: 'Столбцы таблицы на первой и на следующих страницах должны быть одинаковы.',
    en: 'The columns of the table have to be the same on the first page and on those that follow.',
  },
  MATRIX_SIZE: {
    kk: 'Код шаршы болуы және бір жағында {most} модульден аспауы керек. Қағаздағы мәтін ұзақ болса, қысқартыңыз.',
    ru: 'Код должен быть квадратным, не больше {most} модулей по стороне. Если текст документа длинный, сократите его.',
    en: 'The code has to be square, with at most {most} modules a side. If what stands on the paper is long, shorten it.',
  },
});
