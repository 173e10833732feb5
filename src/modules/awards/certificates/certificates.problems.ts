import { constraintMeans } from '../../../platform/database/index.js';
import { defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  FORMS_RUN_OUT: {
    kk: 'Бланк жетпейді: қоймада {left} бланк қалды.',
    ru: 'Бланков не хватает: в остатке {left}.',
    en: 'There are not enough forms: {left} are left.',
  },
  SERIES_AMBIGUOUS: {
    kk: 'Серия цифрмен аяқталмайды және нөмір белгісінің өзі бола алмайды: «А1» сериясының 1-нөмірі мен «А» сериясының 11-нөмірі бірдей жазылар еді.',
    ru: 'Серия не оканчивается цифрой и не бывает одним знаком номера: № 1 серии «А1» и № 11 серии «А» писались бы одинаково.',
    en: 'A series does not end in a digit, and is not a mere sign of a number: No. 1 of the series “A1” and No. 11 of the series “A” would be written alike.',
  },
  SERIES_NOT_IN_RULES: {
    kk: 'Марапаттың ережесінде мұндай серия жоқ: осы ережемен бұл бланкілерге қол қойылмайды.',
    ru: 'В правилах награды нет такой серии: по этим правилам на этих бланках не подпишут ничего.',
    en: 'The rules of the award know no such series: by them nothing is signed on these forms.',
  },
  FORM_STATE: {
    kk: 'Бланктің қазіргі күйінде бұл әрекет орындалмайды.',
    ru: 'В нынешнем состоянии бланка это действие невозможно.',
    en: 'This cannot be done in the present state of the form.',
  },
  HANDED_OVER: {
    kk: 'Марапат осы қағазбен табысталған: ол алушының қолында. Орнына телнұсқа беріңіз немесе марапатты шешіммен қайтарып алыңыз.',
    ru: 'Награда вручена с этой бумагой, она у награждённого. Выдайте вместо неё дубликат или отзовите награду решением.',
    en: 'The award was handed over on this paper, which lies with the recipient. Issue a duplicate in its place, or revoke the award by a decision.',
  },
  KEPT_ELSEWHERE: {
    kk: 'Бұл серияның бланктері басқа аумақта сақталады.',
    ru: 'Бланки этой серии хранятся на другой территории.',
    en: 'The forms of this series are kept in another place.',
  },
  NUMBERS_GO_ON: {
    kk: 'Бұл кітапта бланкілер бар: нөмірлер {next} нөмірінен жалғасады.',
    ru: 'В этой книге уже есть бланки: номера продолжаются с {next}.',
    en: 'This book has forms already: the numbers go on from {next}.',
  },
  NUMBER_TOO_LONG: {
    kk: 'Соңғы бланктің нөмірі {max} санынан аспауы керек.',
    ru: 'Номер последнего бланка не может быть больше {max}.',
    en: 'The number of the last form may not be above {max}.',
  },
  NUMBERED_BEFORE: {
    kk: 'Бұл марапаттың бұрын берілген куәлігі бар.',
    ru: 'У этой награды есть ранее выданное удостоверение.',
    en: 'This award has a certificate that was given before.',
  },
  FORM_NUMBER_TAKEN: {
    kk: 'Кезекті бланктің нөмірі «{number}» басқа марапатта жазылған: сол марапатты түзетіңіз немесе бланкті бүлінген деп белгілеңіз.',
    ru: 'Номер очередного бланка «{number}» записан у другой награды: исправьте её или отметьте бланк испорченным.',
    en: 'The number of the next form, «{number}», is recorded of another award: correct that award, or spoil the form.',
  },
  STANDS_ON_PAPER: {
    kk: 'Бұл қол қойылған куәлікте жазылған: марапат туралы жазбада өзгертілмейді.',
    ru: 'Это стоит в подписанном удостоверении и в записи о награде не меняется.',
    en: 'This stands on the signed certificate, and is not changed at the award.',
  },
  CERTIFICATE_EXISTS: {
    kk: 'Бұл марапаттың куәлігіне қол қойылған: телнұсқа беріледі.',
    ru: 'Удостоверение этой награды уже подписано: выдаётся дубликат.',
    en: 'The certificate of this award is signed: a duplicate is issued.',
  },
  CERTIFICATE_NOT_LATEST: {
    kk: 'Бұл куәліктің орнына басқасы берілген немесе ол бүлінген.',
    ru: 'Вместо этого удостоверения уже выдано другое, или оно испорчено.',
    en: 'Another paper was issued in the place of this one, or it was spoiled.',
  },
});

constraintMeans('certificate_books_series_ck', problems.SERIES_AMBIGUOUS, 'series');
constraintMeans('award_type_versions_series_ck', problems.SERIES_AMBIGUOUS, 'series');
constraintMeans('certificates_valid_uq', problems.CERTIFICATE_EXISTS, 'id');
