import { constraintMeans } from '../../../platform/database/index.js';
import { common, defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  ONE_ATTENDEE: {
    kk: 'Қатысушы біреу: тұлға жазбасы не басылымдағы аты-жөні.',
    ru: 'Участник один: запись о лице либо имя, как оно напечатано.',
    en: 'One that attends is given: a person, or a name as printed.',
  },
  NOT_ON_ROSTER: {
    kk: 'Бұл адам сол күнгі құрамда жоқ. Қонақ болса, қай ретінде келгенін жазыңыз.',
    ru: 'Этого человека нет в составе на тот день. Если это гость, напишите, в качестве кого он пришёл.',
    en: 'This person is not on the roster of that day. Of a guest, say in which capacity he came.',
  },
  DEPUTY_OF_MEMBER: {
    kk: 'Орынбасар отырысқа қатыспаған мүшенің орнына келеді.',
    ru: 'Заместитель приходит за члена органа, которого на заседании нет.',
    en: 'A deputy comes in the place of a member who is not there.',
  },
  HAS_DEPUTY: {
    kk: 'Бұл мүшенің орнына орынбасары отыр.',
    ru: 'За этого члена органа уже участвует заместитель.',
    en: 'A deputy sits in the place of this member.',
  },
  HAS_VOTED: {
    kk: 'Бұл адам атаулы дауыс берген: {records}. Алдымен дауыстарды түзетіңіз.',
    ru: 'Этот человек голосовал поимённо: {records}. Сначала исправьте голоса.',
    en: 'This person has voted by name: {records}. Correct the votes first.',
  },
  MEMBER_NO_DEPUTY: {
    kk: 'Құрам мүшесі өзі үшін отырады, басқаның орнына емес.',
    ru: 'Член органа участвует за себя, а не за другого.',
    en: 'A member sits for himself, not for another.',
  },
  ATTENDED_TOO_EARLY: {
    kk: 'Отырыс күні келмейінше, кімнің қатысқаны жазылмайды.',
    ru: 'Пока день заседания не наступил, присутствие не отмечают.',
    en: 'Before the day of the meeting nobody is recorded as present or absent.',
  },
  ROSTER_DAY_UNKNOWN: {
    kk: 'Отырыс күні белгісіз, сондықтан құрам алынған жоқ.',
    ru: 'День заседания неизвестен, поэтому состав не взят.',
    en: 'The day of the meeting is not known, so no roster was taken.',
  },
});

constraintMeans('attendances_person_uq', common.DUPLICATE, 'rows');
