/** The words of a list written over several lines. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

const FRONT_VOWEL = /[әеөүіэ]/u;
const VOWELS = /[аәеёиоөуұүыіэюя]/gu;

/** The genitive of a Kazakh name that ends in a possessive: облысы → облысының, кеңесі → кеңесінің. */
export function genitiveKk(name: string): string {
  if (name.endsWith('КММ')) return `${name}-нің`;
  const last = name.toLowerCase().match(VOWELS)?.at(-1) ?? 'а';
  return `${name}${FRONT_VOWEL.test(last) ? 'нің' : 'ның'}`;
}

/** «Абай ауданы» → «Абай ауданының»; a city administration is spoken of as its city. */
export function areaGenitiveKk(name: string): string {
  if (name.endsWith('аудан')) return `${name}ның`;
  return genitiveKk(name.replace(/ қалалық әкімшілігі$/u, ' қаласы'));
}

/** «Ақмола облысы» → «Ақмола облыстық»: how councils and associations are named after their area. */
export function areaAdjectiveKk(name: string): string {
  return name
    .replace(/ қалалық әкімшілігі$/u, ' қалалық')
    .replace(/ облысы$/u, ' облыстық')
    .replace(/ қаласы$/u, ' қалалық')
    .replace(/ ауданы?$/u, ' аудандық');
}

/** «Акмолинская область» → «Акмолинской области», «Абайский район» → «Абайского района», «Семей г.а.» → «города Семей». */
export function areaGenitiveRu(name: string): string {
  return name
    .replace(/^(.+) г\.а\.$/u, 'города $1')
    .replace(/^город Астана$/u, 'города Астаны')
    .replace(/^город /u, 'города ')
    .replace(/^область /u, 'области ')
    .replace(/^район /u, 'района ')
    .replace(/ая область$/u, 'ой области')
    .replace(/(?:ий|ый|ой) район$/u, 'ого района');
}

const RUSSIAN: Readonly<Record<string, string>> = {
  ә: 'а', ө: 'о', ұ: 'у', ү: 'у', қ: 'к', ң: 'н', ғ: 'г', һ: 'х', і: 'и',
}; // prettier-ignore

const LATIN: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', қ: 'k',
  л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh',
  һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

function respell(text: string, table: Readonly<Record<string, string>>): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const lower = letter.toLowerCase();
    const written = table[lower];
    if (written === undefined) return letter;
    return letter === lower ? written : written.slice(0, 1).toUpperCase() + written.slice(1);
  });
}

/** The Russian spelling of a Kazakh name: many letters to one (domain notes, part 7). */
export function russianSpelling(name: string): string {
  return respell(name.replace(/[йи][ыі]/gu, 'и'), RUSSIAN);
}

/** One of the passport-like Latin spellings. A real passport form is asked for, never computed; here nobody has one. */
export function latinSpelling(name: string): string {
  return respell(name, LATIN);
}
