import { words } from '../../../kernel/words.js';

/** What the page without a network says beside what every check page says. */
export const OFFLINE_TEXTS = {
  title: words('Құжатты желісіз тексеру', 'Проверка документа без сети', 'Checking a paper without a network'),
  how: words(
    'QR-кодты камерамен оқыңыз, суретін таңдаңыз немесе мекенжайын қойыңыз. Осы беттен ешқайда ештеңе жіберілмейді.',
    'Отсканируйте QR-код камерой, выберите его снимок или вставьте адрес. Со страницы ничего никуда не отправляется.',
    'Scan the QR code by camera, choose a picture of it, or paste its address. Nothing is sent anywhere from this page.',
  ),
  camera: words('Камерамен оқу', 'Сканировать камерой', 'Scan by camera'),
  stop: words('Камераны тоқтату', 'Остановить камеру', 'Stop the camera'),
  picture: words('Сурет таңдау', 'Выбрать снимок', 'Choose a picture'),
  text: words('Кодтың мекенжайы немесе мәтіні', 'Адрес или текст кода', 'Address or text of the code'),
  check: words('Тексеру', 'Проверить', 'Check'),
  noCamera: words(
    'Бұл бетке камера ашылмады. Кодты суретке түсіріп, суретін таңдаңыз.',
    'Камера этой странице недоступна. Сфотографируйте код и выберите снимок.',
    'The camera is not open to this page. Take a photograph of the code and choose it.',
  ),
  noCode: words(
    'Суреттен QR-код табылмады. Жақынырақ әрі анығырақ түсіріңіз.',
    'На снимке не найден QR-код. Снимите его ближе и резче.',
    'There is no QR code in the picture. Take it nearer and sharper.',
  ),
  list: words(
    'Күші жойылған құжаттар тізімі: {moment} ({age}).',
    'Список отменённых документов: {moment} ({age}).',
    'List of papers no longer in force: {moment} ({age}).',
  ),
  today: words('бүгінгі', 'сегодняшний', 'of today'),
  daysAgo: words('{days} күн бұрынғы', 'давность в днях: {days}', '{days} days old'),
  old: words(
    'Тізім ескірген: бетті тізілімнің сайтынан қайта жүктеңіз.',
    'Список устарел: скачайте страницу с сайта реестра заново.',
    'The list is old: fetch the page from the site of the registry anew.',
  ),
  noList: words(
    'Тізім осы тізілімдікі емес: бұл беттің өзіне сенбеңіз.',
    'Список не этого реестра: самой этой странице верить нельзя.',
    'The list is not of this registry: do not trust this page itself.',
  ),
  save: words('Осы бетті сақтау', 'Сохранить эту страницу', 'Save this page'),
};
