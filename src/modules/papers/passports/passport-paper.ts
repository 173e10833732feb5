import { formatDate } from '../../../kernel/said-date.js';
import { signedNumber } from '../../../kernel/signed-number.js';
import { valueLabel } from '../../../platform/labels/index.js';
import type { Paper } from '../../../platform/typesetting/index.js';
import { inBoth, type Printed } from '../languages.js';
import type { Aid, Association, Hung, Names, Period } from './passport.js';

const WORDS = {
  names: { kk: 'Атаулары', ru: 'Названия' },
  bin: { kk: 'БСН', ru: 'БИН' },
  registration: { kk: 'Тіркелуі', ru: 'Регистрация' },
  founded: { kk: 'Құрылған күні', ru: 'Дата создания' },
  dissolved: { kk: 'Қызметін тоқтатты', ru: 'Прекратило деятельность' },
  groups: { kk: 'Этностар', ru: 'Этносы' },
  accreditation: { kk: 'Аккредиттелуі', ru: 'Аккредитация' },
  head: { kk: 'Басшысы', ru: 'Руководитель' },
  members: { kk: 'Мүшелері', ru: 'Члены' },
  declared: { kk: 'Мәлімделген сандар', ru: 'Заявленные числа' },
  events: { kk: 'Іс-шаралар', ru: 'Мероприятия' },
  aid: { kk: 'Көмек', ru: 'Помощь' },
  aidInAll: { kk: 'Көмек, барлығы', ru: 'Помощь, всего' },
  money: { kk: 'ақша', ru: 'деньги' },
  trainings: { kk: 'Медиация тренингтері', ru: 'Тренинги по медиации' },
  awards: { kk: 'Марапаттары', ru: 'Награды' },
  warnings: { kk: 'Назар аударыңыз', ru: 'Обратите внимание' },
  recorded: { kk: 'тізілімде', ru: 'в реестре' },
  unknown: { kk: 'белгісіз', ru: 'не известно' },
  none: { kk: 'мәлімет жоқ', ru: 'нет сведений' },
  whole: { kk: 'бүкіл кезең', ru: 'за всё время' },
} as const;
type Row = Readonly<Record<'about' | 'when' | 'text', string | null>>;

/** Says the passport of an association in one language. */
export class PassportPaper {
  constructor(
    private readonly association: Association,
    private readonly hung: Hung,
    private readonly aid: Aid | null,
    private readonly period: Period,
    private readonly language: Printed,
  ) {}

  paper(): Paper {
    const { name, area } = this.association;
    const { from, to } = this.period;
    const period = from || to ? `${this.day(from) ?? '…'} – ${this.day(to) ?? '…'}` : WORDS.whole[this.language];
    return {
      languages: [this.language],
      values: {
        body: this.said(name),
        line: [area && this.said(area.name), period].filter(Boolean).join(', '),
        short: period,
        rows: [...this.itself(), ...this.people(), ...this.done()],
      },
    };
  }

  private itself(): Row[] {
    const { names, bin, registrationState, foundedOn, dissolved, dissolvedOn, ethnicGroups } = this.association;
    const registration = registrationState && valueLabel('RegistrationState', registrationState)![this.language];
    return [
      ...this.rows('names', names, (each) => [this.span(each.startDate, each.endDate), this.said(each.name)]),
      ...this.row('bin', bin),
      ...this.row('registration', registration),
      ...this.row('founded', foundedOn && '', foundedOn),
      ...(dissolved ? this.row('dissolved', '', dissolvedOn) : []),
      ...this.row('groups', ethnicGroups.map((each) => this.said(each.name)).join(', ')),
      ...this.rows('accreditation', this.hung.accreditations, ({ number, state, validFrom, validUntil }) => [
        this.span(validFrom, validUntil),
        `${signedNumber(number)}, ${valueLabel('AccreditationState', state)![this.language]}`,
      ]),
    ];
  }

  private people(): Row[] {
    const { memberships } = this.hung;
    const heads = memberships.filter(({ post }) => post?.role.code === 'head');
    const { declaredNumbers } = this.association;
    return [
      ...this.rows('head', heads, ({ startDate, person, post }) => [
        this.day(startDate),
        [person?.displayName, post && this.said(post.title)].filter(Boolean).join(', '),
      ]),
      ...this.row('members', memberships.length > 0 ? `${WORDS.recorded[this.language]}: ${memberships.length}` : ''),
      ...this.rows('declared', declaredNumbers, ({ asOf, subject, value, qualifier }) => [
        this.day(asOf),
        `${this.said(subject.name)}: ${this.number(value, qualifier)}`,
      ]),
    ];
  }

  private done(): Row[] {
    const { events, contributions, trainings, awards, earlyWarnings } = this.hung;
    return [
      ...this.rows('events', events, ({ startDate, title, kind }) => [
        this.day(startDate),
        `${this.said(title)} (${this.said(kind.name)})`,
      ]),
      ...this.rows('aid', contributions, ({ date, kind, description, amount, amountQualifier }) => [
        this.day(date),
        [this.said(kind.name), description, amount === null ? null : `${this.number(amount, amountQualifier)} ₸`].filter(Boolean).join(', '),
      ]),
      ...this.row('aidInAll', contributions.length > 0 && this.aid ? this.aidInAll(this.aid) : ''),
      ...this.rows('trainings', trainings, ({ startDate, topic }) => [this.day(startDate), this.said(topic)]),
      ...this.rows('awards', awards, ({ date, type, number }) => [
        this.day(date),
        [this.said(type.name), number].filter(Boolean).join(', '),
      ]),
      ...this.rows('warnings', earlyWarnings, ({ sentence }) => [null, this.said(sentence)]),
    ];
  } // prettier-ignore

  /** What is not known is told beside each sum, never counted as nothing. */
  private aidInAll({ amount, beneficiaries }: Aid): string {
    const sum = (of: string, { sum, qualifier, unknown }: Aid['amount'], unit = ''): string => {
      const known = sum === null ? WORDS.none[this.language] : `${this.number(sum, qualifier ?? 'EXACT')}${unit}`;
      return `${of}: ${known}${unknown > 0 ? ` (${WORDS.unknown[this.language]}: ${unknown})` : ''}`;
    };
    return [sum(WORDS.money[this.language], amount, ' ₸'), ...beneficiaries.map((each) => sum(each.of ? this.said(each.of.name) : '', each))].join('; ');
  } // prettier-ignore

  /** A line for each, the first of them under its heading. */
  private rows<T>(
    about: keyof typeof WORDS,
    list: readonly T[],
    say: (each: T) => [when: string | null, text: string],
  ): Row[] {
    return list.map((each, at) => {
      const [when, text] = say(each);
      return { about: at === 0 ? WORDS[about][this.language] : null, when, text };
    });
  }
  private row(about: keyof typeof WORDS, text: string | null, when: string | null = null): Row[] {
    return text || when ? [{ about: WORDS[about][this.language], when: this.day(when), text }] : [];
  }

  private day(date: string | null | undefined): string | null {
    return date ? formatDate(date, this.language) : null;
  }
  private span(start: string | null, end: string | null): string | null {
    return start || end ? `${this.day(start) ?? '…'} – ${this.day(end) ?? '…'}` : null;
  }
  private number(value: number, qualifier: string): string {
    const said = value.toLocaleString('ru');
    return qualifier === 'EXACT' ? said : `${valueLabel('Qualifier', qualifier)![this.language]} ${said}`;
  }
  private said(names: Names): string {
    return inBoth(names)[this.language];
  }
}
