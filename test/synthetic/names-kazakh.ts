import {
  familyFrom,
  feminine,
  kazakhPatronymic,
  russianPatronymic,
  type FullName,
  type Gender,
  type Tradition,
} from './names-forms.js';
import { Shares, type Random } from '../support/random.js';
import { russianSpelling, words } from './words.js';

/*
 * Common names only. Names that would call up a known person together with a common family name (Абай, Мағжан,
 * Нұрсұлтан …), and the families of people named in the articles, are left out of the lists.
 */
const MEN = words(`
  Серік Ерлан Нұрлан Марат Болат Қайрат Ержан Асхат Бауыржан Данияр Айдос Нұржан Алмас Арман Дәурен Жандос Мейрам
  Қанат Мұрат Талғат Самат Азамат Ерболат Ерсін Дархан Дәулет Бекзат Берік Берікбол Еркін Ермұрат Жанат Жасұлан
  Жомарт Қуаныш Қуат Мақсат Медет Мирас Нұрболат Нұрғали Нұрбек Олжас Оразбек Руслан Сағындық Сайлау Санжар Сәкен
  Серікбол Тілеубек Төлеу Ұлан Үсен Шалқар Шәріпбек Ырысбек Әлихан Әділ Әділет Әлібек Бекболат Бекжан Батырбек
  Ғабиден Ғалым Ғани Ғалымжан Дидар Досжан Дулат Елжан Ерасыл Ернар Ерғали Жангелді Жеңіс Жұмағали Кеңес Көшербай
  Қабден Қадыр Қажымұрат Қалдыбек Қасен Қойшыбай Құралбек Мадияр Манас Мереке Нартай Нариман Өмірбек Өркен Рахым
  Рүстем Сабыр Сапар Сейіт Сұңғат Тимур Төрехан Тұрар Тұрсын Хамит Шәкен Ілияс Исатай Ыбырай
`);

const WOMEN = words(`
  Айгүл Гүлнар Гүлнәр Сәуле Алма Айнұр Жанар Динара Асель Әсел Әлия Айжан Ақмарал Алтынай Арайлым Баян Ботагөз Гауһар
  Гүлжан Гүлмира Гүлсім Гүлшат Дана Дәмеш Жадыра Жанна Жансая Зәуре Зейнеп Индира Қарлығаш Қымбат Күлпаш Лаура Ләззат
  Мадина Майра Маржан Меруерт Мөлдір Назгүл Назым Нұргүл Орынша Перизат Рабиға Райхан Рысты Сабира Салтанат Сандуғаш
  Тоғжан Толғанай Ұлбосын Ұлжан Фариза Шара Шолпан Шынар Ырысты Әйгерім Айгерім Анар Арайгүл Аяулым Бақытгүл
  Балжан Гүлдана Еңлік Жібек Камила Қалампыр Құралай Майгүл Нұрсұлу Раушан Сара Тұрсынай Хадиша Шырын Әсем
`);

/** Forefathers: from these come families with -ов and -ев, and families without an ending. */
const FOREFATHERS = words(`
  Оспан Омар Ыбырай Жұмабек Смағұл Әбдірахман Тұрсын Садық Жүніс Сейіт Кәрім Рахым Ысқақ Қасен Нұрмағамбет Байжан
  Есенбай Тілеубай Жақып Исабек Құрман Мұса Бекмағамбет Сыздық Әбіл Дүйсен Жүсіп Өмірзақ Бейсен Байғали Қабден
  Ордабай Қожахмет Нұрпейіс Алдаберген Досмағамбет Ержан Есім Жанғали Кенжебай Көшербай Қалиақпар
  Қойшыбай Құлжан Мақаш Мырзахмет Нәби Оразбай Өтеген Рамазан Сағындық Сапарбай Сәрсен Тасболат Темірхан Төлеу
  Тұрлыбек Ұзақ Үсен Шаяхмет Шәріп Әбен Әлжан Әшірбек Аманжол Асқар Әлімжан Бимағамбет Ғабдолла Дәуіт Дәулетбай
  Елеусіз Ертай Есентай Жаманқұл Жәнібек Жиенбай Зейнолла Кемел Көпжасар Қадыр Қазбек Қайып Қамза Қарабек Қуандық
  Құдайберді Мәди Мұқаш Мұратбек Нұралы Ниязбек Орынбай Райымбек Рүстем Сақтаған Тәжібай Тілеген
  Ұлықпан Шөкей Ілияс Ыдырыс Ыбыраш Әмір Байсал Балтабай Бектас Біржан Досан Дәрібай Ескендір Жарас
`);

type Form = 'endingAndOwn' | 'bareAndOwn' | 'fatherForFamily' | 'endingAndRussian' | 'endingAlone' | 'bareAlone';

const FORMS = new Shares<Form>([
  ['endingAndOwn', 44], ['bareAndOwn', 14], ['fatherForFamily', 8], ['endingAndRussian', 12], ['endingAlone', 14],
  ['bareAlone', 8],
]); // prettier-ignore

function compose(random: Random, gender: Gender): FullName {
  const form = FORMS.draw(random);
  const forefather = random.pickFront(FOREFATHERS);
  const given = random.pickFront(gender === 'MALE' ? MEN : WOMEN);
  const father = random.pickFront(MEN);
  const ending = gender === 'MALE' ? familyFrom(forefather) : feminine(familyFrom(forefather));
  switch (form) {
    case 'endingAndOwn':
      return { family: ending, given, patronymic: kazakhPatronymic(father, gender) };
    case 'bareAndOwn':
      return { family: forefather, given, patronymic: kazakhPatronymic(father, gender) };
    case 'fatherForFamily':
      // The father's name in the place of the family name: then no patronymic is written (Family Code, art. 194).
      return { family: kazakhPatronymic(father, gender), given, patronymic: null };
    case 'endingAndRussian':
      return { family: ending, given, patronymic: russianPatronymic(russianSpelling(father), gender) };
    case 'endingAlone':
      return { family: ending, given, patronymic: null };
    case 'bareAlone':
      return { family: forefather, given, patronymic: null };
  }
}

export const KAZAKH: Tradition = { code: 'kazakh', weight: 46, strongIn: ['43', '23', '47', '62', '15'], compose };
