import type { Language } from '../../../kernel/language.js';
import { words, type Words } from '../../../kernel/words.js';
import { inLanguages, saying, type GroupField } from '../../../platform/reading/index.js';

const QUORUM = {
  unknown: words('Кворум ережесі белгісіз.', 'Правило кворума неизвестно.', 'The rule of the quorum is not known.'),
  noRoster: words('Органның сол күнгі құрамы белгісіз.', 'Состав органа на тот день неизвестен.', 'The members of that day are not known.'),
  asked: words(
    'Барлық {members} мүшенің {share} бөлігі, яғни кемінде {needed} мүше қатысуы керек.',
    'Из {members} членов должны присутствовать {share}, то есть не менее {needed}.',
    'Of {members} members {share} are to be there, which is at least {needed}.',
  ),
  there: words('Қатысқаны: {present}.', 'Присутствуют: {present}.', 'There are {present}.'),
  yes: words('Кворум бар.', 'Кворум есть.', 'That is a quorum.'),
  no: words('Кворум жоқ.', 'Кворума нет.', 'That is no quorum.'),
}; // prettier-ignore

const MAJORITY = {
  votes: words(
    'Жақтағаны: {for}, қарсы: {against}, қалыс қалғаны: {abstained}.',
    'За: {for}, против: {against}, воздержались: {abstained}.',
    'For: {for}, against: {against}, abstained: {abstained}.',
  ),
  asked: words('Қабылдау үшін кемінде {needed} дауыс керек.', 'Для принятия нужно не менее {needed} голосов.', 'At least {needed} votes are needed to adopt it.'),
  unknown: words('Қажетті дауыс саны белгісіз.', 'Сколько голосов нужно, неизвестно.', 'How many votes are needed is not known.'),
  override: words('Нәтиже дауыс санынан өзгеше жазылды: {reason}', 'Итог записан вопреки счёту голосов: {reason}', 'The outcome was recorded against the count: {reason}'),
}; // prettier-ignore

const share = (column: string, language: Language): string => {
  const more: Words = words('{share}-ден астам', 'более {share}', 'more than {share}');
  const plain = `ltrim(${column}, '>')`;
  return `CASE WHEN ${column} LIKE '>%' THEN ${saying(more[language], { share: plain })} ELSE ${plain} END`;
};

/** Whether there is a quorum, in words: what is asked, who is there, what follows. */
export const quorumInWords: GroupField = inLanguages((t, language) => {
    const numbers = { members: t('members'), needed: t('needed'), present: t('present'), share: share(t('quorum'), language) };
    const say = (words: Words): string => saying(words[language], numbers);
    const verdict = `CASE WHEN ${t('present')} >= ${t('needed')} THEN ${say(QUORUM.yes)} ELSE ${say(QUORUM.no)} END`;
    return `CASE WHEN ${t('quorum')} IS NULL THEN ${say(QUORUM.unknown)} WHEN ${t('members')} IS NULL THEN ${say(QUORUM.noRoster)}
      WHEN ${t('present')} IS NULL THEN ${say(QUORUM.asked)} ELSE concat_ws(' ', ${say(QUORUM.asked)}, ${say(QUORUM.there)}, ${verdict}) END`;
}); // prettier-ignore

/** How a vote came out, in words; null where none was taken. */
export const majorityInWords: GroupField = inLanguages(
  (t, language) => {
    const votes = (column: string): string => `coalesce(${t(column)}, 0)`;
    const numbers = {
      for: votes('votes_for'), against: votes('votes_against'), abstained: votes('votes_abstained'), needed: t('votes_needed'), reason: t('outcome_reason'),
    }; // prettier-ignore
    const say = (words: Words): string => saying(words[language], numbers);
    const asked = `CASE WHEN ${t('votes_needed')} IS NULL THEN ${say(MAJORITY.unknown)} ELSE ${say(MAJORITY.asked)} END`;
    const override = `CASE WHEN ${t('outcome_reason')} IS NOT NULL THEN ${say(MAJORITY.override)} END`;
    return `concat_ws(' ', ${say(MAJORITY.votes)}, ${asked}, ${override})`;
  },
  (t) => `${t('votes_for')} IS NOT NULL`,
);
