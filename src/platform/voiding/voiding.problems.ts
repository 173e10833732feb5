import { defineProblems } from '../problems/index.js';

export const problems = defineProblems({
  NOT_VOIDABLE: {
    kk: 'Мұндай жазба кері алынбайды.',
    ru: 'Такая запись не аннулируется.',
    en: 'A record of this kind is not taken back.',
  },
  NOT_VOIDED: {
    kk: 'Бұл жазба кері алынбаған.',
    ru: 'Эта запись не аннулирована.',
    en: 'This record has not been taken back.',
  },
  RESTED_ON: {
    kk: 'Бұл жазбаға басқа жазбалар сүйенеді: {records}. Алдымен соларды кері алыңыз немесе түзетіңіз.',
    ru: 'На этой записи держатся другие: {records}. Сначала аннулируйте или исправьте их.',
    en: 'Other records rest on this one: {records}. Take them back or correct them first.',
  },
  RECORDED_ANEW: {
    kk: 'Бұл жазбаның орнына басқасы енгізілген, ол күшінде: {records}. Алдымен соны кері алыңыз.',
    ru: 'Вместо этой записи внесена другая, и она в силе: {records}. Сначала аннулируйте её.',
    en: 'Another record was made in the place of this one, and stands: {records}. Take that one back first.',
  },
  RESTS_ON_VOIDED: {
    kk: 'Бұл жазба кері алынған жазбаға сүйенеді: {records}. Алдымен соны қалпына келтіріңіз.',
    ru: 'Эта запись держится на аннулированной: {records}. Сначала восстановите её.',
    en: 'This record rests on one that was taken back: {records}. Restore that one first.',
  },
});
