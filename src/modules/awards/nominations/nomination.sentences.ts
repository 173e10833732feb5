import { words, type Words } from '../../../kernel/words.js';
import type { Judged, NominationRule } from './nomination.rules.js';

interface Sentences {
  readonly pass: Words;
  readonly broken: Words;
}

/** What each rule says of a nomination, where it is kept and where it is not. */
const SENTENCES: Readonly<Record<NominationRule, Sentences>> = {
  RULES: {
    pass: words('Марапаттың ережесі бар.', 'Правила награды есть.', 'The award has rules.'),
    broken: words(
      'Бұл марапаттың осы күнгі ережесі табылмады: шарттарды өзіңіз тексеріңіз.',
      'Правила этой награды на этот день не найдены: проверьте условия сами.',
      'No rules of this award are known for that day: judge the conditions yourself.',
    ),
  },
  RECIPIENT: {
    pass: words(
      'Ереже бойынша мұндай алушы марапаттала алады.',
      'По положению такой получатель может быть награждён.',
      'By the statute such a recipient can be awarded.',
    ),
    broken: words(
      'Ереже бойынша мұндай алушы марапатталмайды.',
      'По положению такой получатель не награждается.',
      'By the statute such a recipient is not awarded.',
    ),
  },
  PROPOSER: {
    pass: words(
      'Ереже бойынша ұсынушының ұсынуға құқығы бар.',
      'По положению представляющий вправе представлять.',
      'By the statute this proposer may propose.',
    ),
    broken: words(
      'Ереже бойынша мұндай ұсынушы бұл марапатқа ұсына алмайды.',
      'По положению такой представляющий к этой награде не представляет.',
      'By the statute this proposer may not propose for this award.',
    ),
  },
  ONCE_IN_LIFETIME: {
    pass: words(
      'Ереже бойынша бір рет беріледі: бұрын берілмеген.',
      'По положению вручается один раз: ранее не вручалась.',
      'By the statute it is given once: it was not given before.',
    ),
    broken: words(
      'Ереже бойынша бір рет беріледі: бұрын берілген ({count}).',
      'По положению вручается один раз: уже вручалась ({count}).',
      'By the statute it is given once: it was given before ({count}).',
    ),
  },
  YEARS_BETWEEN: {
    pass: words(
      'Ереже бойынша екі марапат арасында {years} жыл өтуі керек: өткен немесе бұрын берілмеген.',
      'По положению между награждениями проходит не менее {years} лет: прошло, или награда не вручалась.',
      'By the statute {years} years lie between two awards: they have passed, or there was none.',
    ),
    broken: words(
      'Ереже бойынша соңғы марапаттан бері {years} жыл өтпеген ({year}).',
      'По положению с последнего награждения не прошло {years} лет ({year}).',
      'By the statute {years} years have not passed since the last award ({year}).',
    ),
  },
  LAST_AWARD_UNDATED: {
    pass: words(
      'Соңғы марапаттың күні белгілі.',
      'Дата последней награды известна.',
      'The day of the last award is known.',
    ),
    broken: words(
      'Бұл марапат бұрын берілген, бірақ күні белгісіз: {years} жыл өткенін тексеріңіз.',
      'Награда уже вручалась, но дата неизвестна: проверьте, прошло ли {years} лет.',
      'It was given before on an unknown day: make sure that {years} years have passed.',
    ),
  },
  YEARLY_LIMIT: {
    pass: words(
      'Ереже бойынша жылына ең көбі {limit}: {year} жылы {count} берілген.',
      'По положению не более {limit} в год: в {year} году присуждено {count}.',
      'By the statute at most {limit} a year: {count} were granted in {year}.',
    ),
    broken: words(
      'Ереже бойынша жылына ең көбі {limit}: {year} жылғы шегі толған ({count}).',
      'По положению не более {limit} в год: предел {year} года исчерпан ({count}).',
      'By the statute at most {limit} a year: the limit of {year} is reached ({count}).',
    ),
  },
  ONCE_FOR_MERIT: {
    pass: words(
      'Ереже бойынша бір еңбек үшін екі рет берілмейді: бұрынғы марапаты жоқ.',
      'По положению не вручается дважды за одну заслугу: прежних наград нет.',
      'By the statute not twice for one merit: there are no earlier awards.',
    ),
    broken: words(
      'Ереже бойынша бір еңбек үшін екі рет берілмейді: бұрынғы марапаттарын салыстырыңыз ({count}).',
      'По положению не вручается дважды за одну заслугу: сравните с прежними наградами ({count}).',
      'By the statute not twice for one merit: compare with the earlier awards ({count}).',
    ),
  },
  OTHER_NOMINATION: {
    pass: words(
      'Осы марапатқа басқа ұсыныс жоқ.',
      'Других представлений к этой награде нет.',
      'There is no other nomination for this award.',
    ),
    broken: words(
      'Осы марапатқа басқа ұсыныс қаралуда ({count}).',
      'К этой награде рассматривается другое представление ({count}).',
      'Another nomination for this award is under way ({count}).',
    ),
  },
};

/** What a rule says of a nomination, in every language; what a statute says, with the title of the statute where it is known. */
export function sentenceOf({ rule, outcome, details }: Judged, statute: string | null = null): Words {
  const { pass, broken } = SENTENCES[rule];
  const text = outcome === 'PASS' ? pass : broken;
  const isKnown = statute !== null && !NOT_OF_STATUTE.includes(rule);
  const fill = (sentence: string, source: string): string => {
    const said = sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name]));
    return isKnown ? `${said} ${source}: ${statute}.` : said;
  };
  return { kk: fill(text.kk, 'Негізі'), ru: fill(text.ru, 'Основание'), en: fill(text.en, 'Source') };
}

/** What the registry judges by itself. */
const NOT_OF_STATUTE: readonly NominationRule[] = ['RULES', 'OTHER_NOMINATION'];
