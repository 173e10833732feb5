import { constraintMeans } from '../../platform/database/index.js';
import { defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  ONE_RECIPIENT: {
    kk: 'Марапатты бір адам немесе бір ұйым алады.',
    ru: 'Награду получает один человек или одна организация.',
    en: 'An award has one recipient: a person or an organization.',
  },
  RECIPIENT_NOT_ALLOWED: {
    kk: 'Мұндай марапат бұл алушыға берілмейді.',
    ru: 'Такую награду этот получатель получить не может.',
    en: 'This kind of award is not given to such a recipient.',
  },
  CONTRADICTS_AWARDS: {
    kk: 'Бұл күн бұрын жазылған марапаттарға қайшы: {count}.',
    ru: 'Эта дата противоречит ранее внесённым наградам: {count}.',
    en: 'This date contradicts awards recorded before: {count}.',
  },
  NOMINEE_STAYS: {
    kk: 'Бұл марапат ұсыныс бойынша берілген, сондықтан алушысы ауыстырылмайды: марапатты шешіммен қайтарып алып, тиісті алушыны жаңадан ұсыныңыз.',
    ru: 'Эта награда присуждена по представлению, получателя в ней не меняют: отзовите награду решением и представьте того, кого следует.',
    en: 'This award was granted on a nomination, whose nominee stays: revoke the award by a decision, and nominate the right one.',
  },
  NOT_OF_CONTEST: {
    kk: 'Алушы бұл байқауда үміткер ретінде де, жеңімпаз ретінде де жазылмаған.',
    ru: 'Получатель не записан в этом конкурсе ни номинантом, ни победителем.',
    en: 'The recipient is neither a nominee nor a winner of this contest.',
  },
  HOLDS_PRIZE: {
    kk: 'Осы байқаудың жүлдесі марапат ретінде тіркелген: оны алған қатысушы тізімнен шығарылмайды.',
    ru: 'Приз этого конкурса записан как награда: того, кто её получил, из участников не убирают.',
    en: 'A prize of this contest is recorded as an award: whoever holds it stays among its parties.',
  },
  RULES_EXIST: {
    kk: 'Марапаттың осы күннен басталатын ережесі бар.',
    ru: 'Правила этой награды с этого дня уже есть.',
    en: 'There are rules of this award from that day on.',
  },
  NUMBER_TAKEN: {
    kk: 'Осындай нөмірлі куәлік тіркелген.',
    ru: 'Удостоверение с таким номером уже записано.',
    en: 'A certificate with this number is recorded.',
  },
});

constraintMeans('awards_type_id_number_uq', problems.NUMBER_TAKEN, 'number');
constraintMeans('award_type_versions_type_id_valid_from_uq', problems.RULES_EXIST, 'validFrom');
constraintMeans('awards_recipient_ck', problems.ONE_RECIPIENT, 'personId');
