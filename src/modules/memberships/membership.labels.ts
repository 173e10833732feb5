import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: {
    memberships: words('Мүшеліктері', 'Членство', 'Memberships'),
    posts: words('Лауазымдары', 'Должности', 'Posts'),
    terms: words('Шақырылымдары', 'Созывы', 'Terms'),
    vacancies: words('Бос лауазымдары', 'Вакантные должности', 'Vacancies'),
    capacity: words('Қай ретінде', 'В качестве', 'Capacity'),
  },
  types: {
    Membership: {
      label: words('Мүшелік', 'Членство', 'Membership'),
      fields: {
        post: words('Лауазымы', 'Должность', 'Post'),
        term: words('Шақырылым', 'Созыв', 'Term'),
        attestedOn: words('Расталған күні', 'Дата подтверждения', 'Attested on'),
        ended: words('Аяқталды', 'Завершено', 'Ended'),
        endReason: words('Аяқталу себебі', 'Причина окончания', 'End reason'),
        onBehalfOf: words('Кімнің атынан', 'От чьего имени', 'On behalf of'),
        votingRight: words('Дауыс беру құқығы', 'Право голоса', 'Voting right'),
      },
    },
    Post: {
      label: words('Лауазым', 'Должность', 'Post'),
      fields: {
        role: words('Рөлі', 'Роль', 'Role'),
        seats: words('Орын саны', 'Число мест', 'Seats'),
        memberships: words('Лауазым иелері', 'Занимавшие должность', 'Holders'),
        closedOn: words('Жабылған күні', 'Дата упразднения', 'Closed on'),
      },
    },
    Term: {
      label: words('Шақырылым', 'Созыв', 'Term'),
      fields: {
        memberships: words('Мүшелері', 'Члены', 'Members'),
        mayOverlap: words('Қабаттасуы мүмкін', 'Может пересекаться', 'May overlap'),
      },
    },
  },
  enums: {
    MembershipGroup: {
      label: words('Мүшеліктерді топтау', 'Группировка членства', 'Grouping of memberships'),
      values: {
        GENDER: words('Мүшенің жынысы', 'Пол члена', 'Gender of the member'),
        ETHNIC_GROUP: words('Мүшенің этносы', 'Этнос члена', 'Ethnic group of the member'),
        KIND: words('Ұйымның түрі', 'Вид организации', 'Kind of organization'),
      },
    },
    TermGroup: {
      label: words('Шақырылымдарды топтау', 'Группировка созывов', 'Grouping of terms'),
      values: {},
    },
    TermOrderField: {
      label: words('Шақырылымдардың реті', 'Порядок созывов', 'Order of terms'),
      values: { END: words('аяқталуы', 'окончание', 'end') },
    },
    MembershipFate: {
      label: words('Мүшеліктердің тағдыры', 'Судьба членства', 'What becomes of memberships'),
      values: {
        CARRY_OVER: words('құқықтық мирасқорға көшеді', 'переходит к правопреемнику', 'carried over'),
        END: words('аяқталады', 'прекращается', 'ended'),
        KEEP: words('сақталады', 'сохраняется', 'kept'),
      },
    },
    MembershipOrderField: {
      label: words('Мүшеліктердің реті', 'Порядок членства', 'Order of memberships'),
      values: {
        PERSON: words('тұлға', 'лицо', 'person'),
        POST: words('лауазым', 'должность', 'post'),
      },
    },
  },
});
