import { words } from '../../src/kernel/words.js';
import type { Form, Values } from '../../src/platform/proofs/index.js';
import { root } from './generated.js';

/** A paper as an office would issue it; of invented people. */
export const LETTER: Form = {
  key: 900,
  title: words('Алғыс хат', 'Благодарственное письмо', 'Letter of thanks'),
  fields: [
    { name: 'recipient', key: 2, label: words('Кімге', 'Кому', 'To whom'), kind: 'text' },
    {
      name: 'kind',
      key: 3,
      label: words('Түрі', 'Вид', 'Kind'),
      kind: 'text',
      wordings: ['Алғыс хат', 'Благодарственное письмо', '«Құрмет» грамотасы', 'Почётная грамота «Құрмет»'],
    },
    { name: 'citation', key: 4, label: words('Не үшін', 'За что', 'What for'), kind: 'text' },
    { name: 'decision', key: 5, label: words('Шешімі', 'Решение', 'Decision'), kind: 'text' },
    { name: 'decidedOn', key: 6, label: words('Шешім күні', 'Дата решения', 'Decided on'), kind: 'date' },
    { name: 'number', key: 7, label: words('Нөмірі', 'Номер', 'Number'), kind: 'text' },
    { name: 'copy', key: 8, label: words('Дана', 'Экземпляр', 'Copy'), kind: 'number' },
  ],
};

const CITATION =
  'Қазақстан халқы бірлігін нығайтуға, қоғамдық келісім мен достықты сақтауға қосқан зор үлесі, жас ұрпақты отансүйгіштікке тәрбиелеудегі жемісті еңбегі және этносаралық татулықты дамытуға белсене атсалысқаны үшін';
/** 200 letters. */
export const LONG_CITATION = [...`${CITATION} марапатталады`].slice(0, 200).join('').padEnd(200, '.');

export const THANKS: Values = {
  recipient: 'Сынақова Айгерім Мысалқызы',
  kind: 'Алғыс хат',
  citation: LONG_CITATION,
  decision: 'Шымкент қаласы Қазақстан халқы Ассамблеясы төрағасының № 17-ө өкімі',
  decidedOn: '2026-11-12',
  number: 'ШҚ № 000123',
  copy: 1,
};

/** As the second verifier judges: a program that shares no line with the registry. */
export interface Judged {
  readonly verdict: string;
  readonly form?: number;
  readonly index?: number;
  readonly values?: Values;
  readonly state?: string;
  readonly madeAt?: string;
}
type Judge = (text: string, keySet: object, list?: Uint8Array) => Judged;
const program = `${root}src/platform/proofs/independent-verifier.mjs`;
export const { verify: judge } = (await import(program)) as { readonly verify: Judge };
