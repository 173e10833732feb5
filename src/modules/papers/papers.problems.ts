import { defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  EDITION_NOT_NEXT: {
    kk: 'Бұл үлгінің келесі басылымының нөмірі: {next}.',
    ru: 'Следующее издание этого макета имеет номер {next}.',
    en: 'The next edition of this design has the number {next}.',
  },
  PRINT_LANGUAGES: {
    kk: 'Қағаз қазақша (kk), орысша (ru) немесе екі тілде (kk, ru) басылады.',
    ru: 'Бланк печатают на казахском (kk), на русском (ru) или на обоих языках (kk, ru).',
    en: 'A paper is printed in Kazakh (kk), in Russian (ru) or in both (kk, ru).',
  },
  NO_DESIGN: {
    kk: 'Бұл марапаттың мұндай қағаз үлгісі жоқ.',
    ru: 'У этой награды нет такого макета бланка.',
    en: 'This award has no such design of a paper.',
  },
  CITATION_MISSING: {
    kk: 'Не үшін берілетіні айтылмаған ({languages}): қол қойылмай тұрып жазыңыз, әйтпесе куәлік басылмауы не басқа тілдегі мәтінмен шығуы мүмкін.',
    ru: 'Не сказано, за что ({languages}): впишите это до подписания, иначе удостоверение может не напечататься или выйти с текстом на другом языке.',
    en: 'It is not said what for ({languages}): say so before signing, or the certificate may not print, or may print the words of another language.',
  },
  DESIGN_MISSING: {
    kk: 'Бұл марапаттың қағаз үлгісі жоқ: үлгісін сақтаңыз немесе марапат түрінде қағазы басқа жерде басылатынын көрсетіңіз.',
    ru: 'У этой награды нет макета бланка: сохраните его или укажите у вида награды, что бланк печатают в другом месте.',
    en: 'This award has no design of a paper: save one, or say at its type that its papers are printed elsewhere.',
  },
  NOT_PRINTABLE: {
    kk: 'Бұл қағаз «{design}» үлгісімен басылмайды ({languages}), сондықтан оған қол қойылмайды. {reason}',
    ru: 'Документ не напечатать по макету «{design}» ({languages}), поэтому он не подписывается. {reason}',
    en: 'This paper cannot be printed by the design “{design}” ({languages}), so it is not signed. {reason}',
  },
  PAPER_NOT_SET: {
    kk: '{number} қағазы басылмайды: {cause}. Оны түзетіңіз немесе жеке басып көріңіз.',
    ru: 'Документ {number} не печатается: {cause}. Исправьте его или напечатайте отдельно.',
    en: 'The paper {number} cannot be printed: {cause}. Mend it, or print it alone to read why.',
  },
  NOTHING_TO_PRINT: {
    kk: 'Басып шығаратын қағаз жоқ: алдымен қол қойылуы керек.',
    ru: 'Печатать нечего: сначала документы должны быть подписаны.',
    en: 'There is nothing to print: papers are signed first.',
  },
  NAME_OF_OTHER_TYPE: {
    kk: 'Бұл атау басқа марапаттың үлгісіне берілген.',
    ru: 'Это имя носит макет другой награды.',
    en: 'A design of another award has this name.',
  },
});
