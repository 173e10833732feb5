import { words, type Words } from '../../kernel/words.js';
import type { Fault } from './read-paper.js';
import type { State } from './status-list.js';

/** How a paper stands: as the register says, or it is not there, or later than the list that was asked. */
export type Stands = State | 'UNLISTED' | 'LATER';

/** A heading, and a sentence on what to do. */
type Said = readonly [heading: Words, sentence: Words];

/** What is said of a genuine paper by its state. */
export const STATE_TEXTS: Readonly<Record<Stands, Said>> = {
  VALID: [
    words('Құжат түпнұсқа және күшінде', 'Документ подлинный и действует', 'The paper is genuine and in force'),
    words(
      'Қолтаңба осы тізілімдікі. Төмендегі жолдарды қағазбен салыстырыңыз.',
      'Подпись принадлежит этому реестру. Сравните строки ниже с бумагой.',
      'The signature is of this registry. Compare the lines below with the paper.',
    ),
  ],
  SUSPENDED: [
    words(
      'Құжат түпнұсқа, бірақ күші уақытша тоқтатылған',
      'Документ подлинный, но его действие приостановлено',
      'The paper is genuine, but suspended',
    ),
    words(
      'Шешім қабылданғанша оған сүйенбеңіз.',
      'До нового решения на него нельзя опираться.',
      'Do not rely on it until there is a new decision.',
    ),
  ],
  REVOKED: [
    words('Құжат түпнұсқа, бірақ күші жойылған', 'Документ подлинный, но отменён', 'The paper is genuine, but revoked'),
    words('Ол енді жарамсыз.', 'Он больше не действует.', 'It is no longer in force.'),
  ],
  REPLACED: [
    words(
      'Құжат түпнұсқа, бірақ басқасымен ауыстырылған',
      'Документ подлинный, но заменён другим',
      'The paper is genuine, but replaced by another',
    ),
    words(
      'Оның орнына берілген жаңа құжатты сұраңыз.',
      'Попросите показать документ, выданный вместо него.',
      'Ask for the paper that was issued in its place.',
    ),
  ],
  UNLISTED: [
    words(
      'Қолтаңба дұрыс, бірақ құжат тізілімде жоқ',
      'Подпись верна, но документа нет в реестре',
      'The signature is right, but the paper is not in the register',
    ),
    words(
      'Тізілімнің иесінен сұраңыз: құжат тіркелмеген болуы мүмкін.',
      'Спросите у держателя реестра: возможно, документ не был зарегистрирован.',
      'Ask who keeps the register: the paper may never have been entered.',
    ),
  ],
  LATER: [
    words(
      'Құжат түпнұсқа, бірақ тізімнен кейін берілген',
      'Документ подлинный, но выдан позже списка',
      'The paper is genuine, but later than the list',
    ),
    words(
      'Бұл беттегі тізім одан ескі: күшінде ме, соны сайттан тексеріңіз немесе бетті қайта жүктеңіз.',
      'Список на этой странице старше его: проверьте документ на сайте или скачайте страницу заново.',
      'The list of this page is older: check on the site whether it is in force, or fetch the page anew.',
    ),
  ],
};

/** What is said of a text that proves nothing. */
export const FAULT_TEXTS: Readonly<Record<Fault, Said>> = {
  BROKEN: [
    words('Код оқылмады', 'Код не читается', 'The code cannot be read'),
    words(
      'Бұл тізілімнің коды емес немесе толық көшірілмеген. QR-кодты қайта сканерлеңіз.',
      'Это не код реестра, или он скопирован не полностью. Отсканируйте QR-код ещё раз.',
      'It is no code of a registry, or was not copied whole. Scan the QR code again.',
    ),
  ],
  TOO_LONG: [
    words('Код тым ұзын', 'Код слишком длинный', 'The code is too long'),
    words(
      'Тізілімнің құжаттарында мұндай ұзын код болмайды.',
      'На документах реестра таких длинных кодов не бывает.',
      'No paper of the registry has a code of such length.',
    ),
  ],
  FOREIGN: [
    words(
      'Қолтаңба бұл тізілімдікі емес',
      'Подпись не этого реестра',
      'The signature is not of this registry',
    ),
    words(
      'Құжатқа бізге белгісіз кілтпен қол қойылған. Оны берген мекемеден сұраңыз.',
      'Документ подписан неизвестным нам ключом. Обратитесь туда, где он выдан.',
      'The paper was signed with a key that is not known here. Ask where it was issued.',
    ),
  ],
  FORGED: [
    words('Құжат жалған немесе код бүлінген', 'Документ поддельный, или код повреждён', 'The paper is forged, or its code damaged'),
    words(
      'Қолтаңба мәтінге сәйкес келмейді. Қайта сканерлеңіз: нәтиже сол болса, құжатқа сенбеңіз.',
      'Подпись не подходит к тексту. Отсканируйте ещё раз: если ответ тот же, документу верить нельзя.',
      'The signature does not fit the text. Scan again: if the answer is the same, do not trust the paper.',
    ),
  ],
  UNKNOWN_FORM: [
    words(
      'Қолтаңба дұрыс, бірақ құжаттың түрі белгісіз',
      'Подпись верна, но вид документа неизвестен',
      'The signature is right, but the kind of paper is not known',
    ),
    words(
      'Бұл бет құжаттан ескі болуы мүмкін. Оны тізілімнің сайтында тексеріңіз.',
      'Возможно, эта страница старше документа. Проверьте его на сайте реестра.',
      'This page may be older than the paper. Check it on the site of the registry.',
    ),
  ],
}; // prettier-ignore

export const PAGE_TEXTS = {
  title: words('Құжатты тексеру', 'Проверка документа', 'Checking a paper'),
  language: words('Тіл', 'Язык', 'Language'),
  compare: words('Қағазбен салыстырыңыз', 'Сравните с бумагой', 'Compare with the paper'),
  compareHow: words(
    'Мына мәтінге қол қойылған. Қағазда оның бәрі болмауы мүмкін, кейбірі орысша жазылуы мүмкін. Сәйкес келген жолды белгілеңіз: қағазда басқа нәрсе жазылса, ол жалған.',
    'Подписан именно этот текст, на казахском языке. На бумаге может стоять не всё и по-русски. Отмечайте строки, которые совпали: если на бумаге сказано иное, она поддельная.',
    'This is the text that was signed, in Kazakh. The paper may have less of it, and say it in Russian. Tick each line that agrees: if the paper says something else, it is forged.',
  ),
  stateOn: words('{day} күнгі жағдай бойынша', 'По состоянию на {day}', 'As of {day}'),
  since: words('Өзгерген күні: {day}', 'Изменено: {day}', 'Changed on {day}'),
  replacedBy: words('Орнына берілген құжат: {number}', 'Выдан взамен: {number}', 'Issued in its place: {number}'),
  namedToday: words('Қазіргі аты (атауы): {name}', 'Имя (название) сейчас: {name}', 'Named today: {name}'),
  issuer: words('Тізілім', 'Реестр', 'Registry'),
  offline: words('Желісіз тексеретін бет', 'Страница для проверки без сети', 'A page that checks without a network'),
} satisfies Readonly<Record<string, Words>>;
