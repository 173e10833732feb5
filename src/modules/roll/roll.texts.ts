import { words } from '../../kernel/words.js';

export const ROLL_TEXTS = {
  title: words('Құрмет тізімі', 'Почётный список', 'Roll of honour'),
  about: words(
    'Жарияланған марапаттар. Адамдардың есімі олардың келісімімен көрсетіледі.',
    'Опубликованные награды. Имена людей показаны с их согласия.',
    'Published awards. People are named with their consent.',
  ),
  search: words('Аты-жөні немесе атауы', 'Имя или название', 'Name'),
  year: words('Жылы', 'Год', 'Year'),
  type: words('Марапат', 'Награда', 'Award'),
  region: words('Өңірі', 'Регион', 'Region'),
  all: words('Барлығы', 'Все', 'All'),
  find: words('Іздеу', 'Найти', 'Find'),
  count: words('Марапаттар саны', 'Число наград', 'Awards'),
  none: words('Ештеңе табылмады.', 'Ничего не найдено.', 'Nothing was found.'),
  next: words('Келесі бет', 'Следующая страница', 'Next page'),
  unreadable: words(
    'Мекенжай дұрыс емес. Іздеуді қайта бастаңыз.',
    'Адрес неверен. Начните поиск заново.',
    'The address is not right. Begin the search anew.',
  ),
  yearUnknown: words('жылы белгісіз', 'год неизвестен', 'year unknown'),
};
