import { formatDate } from '../../kernel/said-date.js';
import { signedNumber } from '../../kernel/signed-number.js';
import type { CertificateContent } from '../awards/index.js';

type Decision = Pick<CertificateContent['decision'], 'kind' | 'number' | 'date'>;

/** In the locative, as a day of a decision stands in a Kazakh sentence. */
const MONTHS_KK = [
  'қаңтардағы', 'ақпандағы', 'наурыздағы', 'сәуірдегі', 'мамырдағы', 'маусымдағы', 'шілдедегі', 'тамыздағы', 'қыркүйектегі', 'қазандағы',
  'қарашадағы', 'желтоқсандағы',
]; // prettier-ignore
const MONTHS_RU = [
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
]; // prettier-ignore
const KINDS_KK: Readonly<Record<string, string>> = { DECREE: 'жарлық', ORDER: 'өкім', RESOLUTION: 'қаулы' };
const KINDS_RU: Readonly<Record<string, string>> = {
  DECREE: 'Указ',
  ORDER: 'Распоряжение',
  RESOLUTION: 'Постановление',
};

/** «2026 жылғы 14 қазандағы № 12 өкім», «Распоряжение № 12 от 14 октября 2026 года». */
export function decisionLine({ kind, number, date }: Decision, language: 'kk' | 'ru'): string {
  const [year, month, day] = date.split('-');
  const at = Number(month) - 1;
  if (language === 'kk') {
    const when = [...(day ? [String(Number(day))] : []), ...(month ? [MONTHS_KK[at]!] : [])];
    return [`${year} жылғы`, ...when, signedNumber(number), KINDS_KK[kind]].join(' ');
  }
  if (!day) return `${KINDS_RU[kind]} ${signedNumber(number)} от ${[month, year].filter(Boolean).join('.')} года`;
  return `${KINDS_RU[kind]} ${signedNumber(number)} от ${Number(day)} ${MONTHS_RU[at]} ${year} года`;
}

/** The same on a paper of which there was one before: whoever holds a duplicate is to see that it is one. */
export function decisionOfCopy(decision: Decision, copy: number, language: 'kk' | 'ru'): string {
  const line = decisionLine(decision, language);
  if (copy === 1) return line;
  return language === 'kk' ? `${line}; телнұсқа, ${copy}-дана` : `${line}; дубликат, экземпляр ${copy}`;
}

/** «14.10.2026, № 12 өкім», «14.10.2026, распоряжение № 12»: for a column of a list. */
export const decisionInShort = ({ kind, number, date }: Decision): Readonly<Record<'kk' | 'ru', string>> => ({
  kk: `${formatDate(date, 'kk')}, ${signedNumber(number)} ${KINDS_KK[kind]}`,
  ru: `${formatDate(date, 'ru')}, ${KINDS_RU[kind]!.toLowerCase()} ${signedNumber(number)}`,
});
