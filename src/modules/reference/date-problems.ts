import { today } from '../../kernel/clock.js';
import { problem, type InputPath, type Problem } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import type { Change } from '../../platform/events/index.js';
import { defineProblems } from '../../platform/problems/index.js';
import { contradictedBy, judgeDates, type DatedKind, type Dates } from './date.rules.js';

/** Of a record that says both dates: the database keeps these too. */
export const orderProblems = defineProblems({
  DEATH_BEFORE_BIRTH: {
    kk: 'Қайтыс болған күні туған күнінен ерте.',
    ru: 'Дата смерти раньше даты рождения.',
    en: 'The death is before the birth.',
  },
  DISSOLVED_BEFORE_FOUNDED: {
    kk: 'Ұйымның таратылған күні құрылған күнінен ерте.',
    ru: 'Дата прекращения деятельности раньше даты создания организации.',
    en: 'The end of the organization is before its founding.',
  },
  END_BEFORE_ATTESTED: {
    kk: 'Мүшеліктің аяқталған күні мүше болғаны расталған күннен ерте.',
    ru: 'Дата окончания раньше дня, на который членство подтверждено.',
    en: 'The end is before the day on which the membership is attested.',
  },
  ATTESTED_BEFORE_START: {
    kk: 'Мүше болғаны расталған күн мүшеліктің басталуынан ерте.',
    ru: 'День, на который членство подтверждено, раньше его начала.',
    en: 'The day on which the membership is attested is before its start.',
  },
  VALID_UNTIL_BEFORE_START: {
    kk: 'Мерзімі басталмай тұрып бітеді.',
    ru: 'Срок кончается раньше, чем начинается.',
    en: 'It would be valid until a day before the one from which it is.',
  },
  VALID_UNTIL_BEFORE_RENEWAL: {
    kk: 'Мерзімнің соңы ол ұзартылған күннен ерте.',
    ru: 'Срок кончается раньше дня, когда его продлили.',
    en: 'It would be valid until a day before its renewal.',
  },
  CLOSED_BEFORE_OPENED: {
    kk: 'Жабылған күні ашылған күнінен ерте.',
    ru: 'Дата закрытия раньше даты открытия.',
    en: 'The closing is before the opening.',
  },
  BEFORE_SIGNING: {
    kk: 'Бұл күн қол қойылған күннен ерте.',
    ru: 'Эта дата раньше дня подписания.',
    en: 'This date is before the signing.',
  },
  BEFORE_CONSENT: {
    kk: 'Бұл күн келісім берілген күннен ерте.',
    ru: 'Эта дата раньше дня, когда дано согласие.',
    en: 'This date is before the consent was given.',
  },
});

defineProblems({
  BEFORE_BIRTH: {
    kk: 'Бұл күні адам әлі туған жоқ.',
    ru: 'К этому дню человек ещё не родился.',
    en: 'The person was not born by that day.',
  },
  PERSON_DIED: {
    kk: 'Бұл күні адам қайтыс болған еді.',
    ru: 'К этому дню человека уже не было в живых.',
    en: 'The person had died by that day.',
  },
  END_AFTER_DEATH: {
    kk: 'Аяқталған күні адамның қайтыс болған күнінен кейін.',
    ru: 'Дата окончания позже смерти человека.',
    en: 'The end is after the death of the person.',
  },
  BEFORE_FOUNDING: {
    kk: 'Бұл күні ұйым әлі құрылмаған еді.',
    ru: 'К этому дню организация ещё не была создана.',
    en: 'The organization was not founded by that day.',
  },
  RENAMED_LATER: {
    kk: 'Ұйымның атауы бұл күннен кейін өзгертілген деп жазылған.',
    ru: 'По записям организация была переименована после этого дня.',
    en: 'The organization is recorded as renamed after that day.',
  },
  AFTER_DISSOLUTION: {
    kk: 'Бұл күні ұйым таратылған еді.',
    ru: 'К этому дню организация уже прекратила деятельность.',
    en: 'The organization had ended by that day.',
  },
  OUTSIDE_TERM: {
    kk: 'Мүшелік шақырылым мерзімінен тыс.',
    ru: 'Членство выходит за пределы созыва.',
    en: 'The membership lies outside its term.',
  },
  BEFORE_REPUBLIC: {
    kk: 'Бұл күн Қазақстан тәуелсіздігінен (16.12.1991) бұрын.',
    ru: 'Эта дата раньше независимости Казахстана (16.12.1991).',
    en: 'This date is before the independence of Kazakhstan (16 December 1991).',
  },
  POSTHUMOUS: {
    kk: 'Марапат қайтыс болғаннан кейін берілген.',
    ru: 'Награда вручена посмертно.',
    en: 'The award was given after the death of the person.',
  },
  DECIDED_AFTERWARDS: {
    kk: 'Шешім марапат берілген күннен кейін қабылданған.',
    ru: 'Решение принято позже вручения.',
    en: 'The decision is later than the award.',
  },
  GIVEN_BEFORE_SIGNED: {
    kk: 'Бұл күні куәлікке әлі қол қойылмаған еді.',
    ru: 'К этому дню удостоверение ещё не было подписано.',
    en: 'The certificate was not signed by that day.',
  },
  GIVEN_AFTER_END: {
    kk: 'Бұл күні марапат күшінде болмаған.',
    ru: 'К этому дню награда уже не действовала.',
    en: 'The award had stopped to count by that day.',
  },
  ACT_BEFORE_AWARD: {
    kk: 'Бұл күні марапат әлі берілмеген еді.',
    ru: 'К этому дню награда ещё не была присуждена.',
    en: 'The award was not given by that day.',
  },
  ACT_BEFORE_FORMER: {
    kk: 'Бұл күн осы марапат туралы алдыңғы шешім күшіне енген күннен ерте.',
    ru: 'Этот день раньше того, с которого действует предыдущий акт о награде.',
    en: 'This day is before the one from which the act before it holds.',
  },
  ACT_BEFORE_DECISION: {
    kk: 'Бұл күн шешім қабылданған күннен ерте.',
    ru: 'Этот день раньше дня самого решения.',
    en: 'This day is before that of the decision itself.',
  },
  STEP_BEFORE_FORMER: {
    kk: 'Бұл күн алдыңғы қадамның күнінен ерте.',
    ru: 'Этот день раньше дня предыдущего шага.',
    en: 'This day is before that of the step before it.',
  },
  DUE_BEFORE_GIVEN: {
    kk: 'Мерзімі тапсырма берілген күннен ерте.',
    ru: 'Срок раньше дня, когда дано поручение.',
    en: 'The day is before the one on which it was given.',
  },
  CLOSED_BEFORE_GIVEN: {
    kk: 'Орындалған күні тапсырма берілген күннен ерте.',
    ru: 'Дата исполнения раньше дня, когда дано поручение.',
    en: 'The day on which it was done is before the one on which it was given.',
  },
  STAGE_BEFORE_FORMER: {
    kk: 'Бұл кезең алдыңғы кезеңнен ерте болып тұр.',
    ru: 'Этот этап оказался раньше предыдущего.',
    en: 'This stage would be before the one ahead of it.',
  },
  CERTIFICATE_NOT_VALID: {
    kk: 'Іс басталған күні медиатордың куәлігі жарамсыз болған.',
    ru: 'В день начала дела удостоверение медиатора не действовало.',
    en: 'The certificate of the mediator does not hold on the day on which the case begins.',
  },
  INVITED_AFTERWARDS: {
    kk: 'Шақыру отырыстан кейін жіберілген болып тұр.',
    ru: 'Приглашения оказались позже самого заседания.',
    en: 'The invitations would be later than the meeting.',
  },
  FACILITY_NOT_OPEN: {
    kk: 'Бұл күні нысан ашық болмаған.',
    ru: 'В этот день объект не был открыт.',
    en: 'The facility was not open on that day.',
  },
  ACT_BEFORE_GIVEN: {
    kk: 'Марапат бұл күннен кейін табысталған деп жазылған.',
    ru: 'По записям награда вручена позже этого дня.',
    en: 'The award is recorded as handed over after that day.',
  },
});

/** What is impossible about the dates of a record, for `refuseIfAny`. What is only unlikely becomes a warning of the command. */
export function dateProblems<K extends DatedKind>(
  tx: Tx,
  kind: K,
  dates: Dates<K>,
  at?: (field: string) => InputPath,
  about?: readonly (keyof Dates<K>)[],
): readonly Problem[] {
  const { refusals, warnings } = judgeDates(kind, dates, today(tx.now), at, about);
  tx.warnIfAny(warnings);
  return refusals;
}

/** What a corrected birth, death or founding, or an end, makes unlikely of records that stand: one problem for each field. */
export const contradictions = <K extends DatedKind>(
  tx: Tx,
  kind: K,
  records: readonly Dates<K>[],
  corrected: readonly string[],
  code: string,
): Problem[] =>
  [...contradictedBy(kind, records, corrected, today(tx.now))].map(([field, count]) => problem(code, field, { count }));

/** The record of which a command has corrected dates that others hang on, and which these are. */
export function correctedDates(changes: readonly Change[]): { id: string; facts: string[] } | undefined {
  const found = changes.filter(({ field }) => ['birth', 'death', 'founded', 'dissolved'].includes(field));
  return found[0] && { id: found[0].entityId, facts: found.map(({ field }) => field) };
}
