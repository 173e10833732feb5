import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: {
    memberships: words('Мүшеліктері', 'Членство', 'Memberships'),
    posts: words('Лауазымдары', 'Должности', 'Posts'),
    terms: words('Шақырылымдары', 'Созывы', 'Terms'),
    rosterActions: words(
      'Құраммен орындалатын әрекеттер',
      'Доступные действия с составом',
      'What can be done with the members',
    ),
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
    MembershipAction: {
      label: words('Мүшелікпен орындалатын әрекет', 'Действие с членством', 'What is done with a membership'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        END: words('аяқтау', 'прекратить', 'end'),
        REPLACE: words('ауыстыру', 'заменить', 'replace'),
        CORRECT_MEMBER: words('мүшені түзету', 'исправить члена', 'correct the member'),
        VOID: words('кері алу', 'аннулировать', 'take back'),
      },
    },
    PostAction: {
      label: words('Лауазыммен орындалатын әрекет', 'Действие с должностью', 'What is done with a post'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        APPOINT: words('тағайындау', 'назначить', 'appoint'),
        CLOSE: words('жабу', 'упразднить', 'close'),
        REOPEN: words('қайта ашу', 'восстановить', 'reopen'),
        VOID: words('кері алу', 'аннулировать', 'take back'),
      },
    },
    TermAction: {
      label: words('Шақырылыммен орындалатын әрекет', 'Действие с созывом', 'What is done with a term'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        CLOSE: words('аяқтау', 'завершить', 'close'),
        VOID: words('кері алу', 'аннулировать', 'take back'),
      },
    },
    RosterAction: {
      label: words(
        'Ұйым құрамымен орындалатын әрекет',
        'Действие с составом организации',
        'What is done with the members',
      ),
      values: {
        APPOINT: words('мүше тағайындау', 'назначить члена', 'appoint a member'),
        CREATE_POST: words('лауазым құру', 'учредить должность', 'create a post'),
        OPEN_TERM: words('шақырылым ашу', 'открыть созыв', 'open a term'),
      },
    },
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
