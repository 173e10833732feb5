import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: {
    capacityRu: words('Қай ретінде, орысша', 'В качестве, по-русски', 'Capacity, in Russian'),
    awards: words('Марапаттары', 'Награды', 'Awards'),
    grantedAwards: words('Берген марапаттары', 'Присуждённые награды', 'Awards given'),
    versions: words('Ережелері', 'Правила', 'Rules'),
  },
  types: {
    AwardAct: {
      label: words('Марапат туралы кейінгі шешім', 'Последующий акт о награде', 'Later act on an award'),
      fields: {
        kind: words('Түрі', 'Вид', 'Kind'),
        effectiveOn: words('Күшіне енген күні', 'Действует с', 'Effective on'),
        reason: words('Себебі', 'Причина', 'Why'),
      },
    },
    Award: {
      label: words('Марапат', 'Награда', 'Award'),
      fields: {
        type: words('Түрі', 'Вид', 'Type'),
        recipient: words('Марапатталушы', 'Кто награждён', 'Recipient'),
        person: words('Марапатталған тұлға', 'Награждённое лицо', 'Recipient'),
        organization: words('Марапатталған ұйым', 'Награждённая организация', 'Recipient'),
        date: words('Берілген күні', 'Дата вручения', 'Given on'),
        year: words('Берілген жылы', 'Год вручения', 'Year'),
        dateNote: words('Күні туралы ескертпе', 'Примечание к дате', 'Note on the date'),
        citation: words('Не үшін берілді', 'За какие заслуги', 'Given for'),
        citationRu: words('Не үшін берілді, орысша', 'За какие заслуги, по-русски', 'Given for, in Russian'),
        grantingBody: words('Марапаттаған орган', 'Наградивший орган', 'Granted by'),
        decisionNumber: words('Шешімнің нөмірі', 'Номер решения', 'Decision number'),
        decisionDate: words('Шешімнің күні', 'Дата решения', 'Decided on'),
        decision: words('Шешім мәтінінің дереккөзі', 'Источник текста решения', 'Source of the decision'),
        decisionPosition: words('Шешімдегі реті', 'Место в решении', 'Place in the decision'),
        rules: words('Ережесі', 'Правила', 'Rules'),
        ceremonyEvent: words(
          'Табыстау рәсімі (тізілімдегі іс-шара)',
          'Церемония (мероприятие в реестре)',
          'Ceremony (event of the register)',
        ),
        contest: words('Қай байқаудың жүлдесі', 'Приз конкурса', 'Prize of the contest'),
        presenter: words('Табыстаған тұлға', 'Кем вручена', 'Presented by'),
        place: words('Табысталған жері', 'Место вручения', 'Place'),
        ceremony: words('Табыстау рәсімі (қалай аталған)', 'Церемония (как названа)', 'Ceremony (as it is called)'),
        receivedBy: words('Кімнің қолына берілді', 'Кому передана', 'Received by'),
        receiver: words('Алған адам', 'Кто получил', 'Receiver'),
        status: words('Күйі', 'Статус', 'Status'),
        statusSince: words('Күйінің басталған күні', 'Статус с', 'Status since'),
        acts: words('Кейінгі шешімдер', 'Последующие акты', 'Later acts'),
        published: words('Жарияланған', 'Опубликовано', 'Published'),
        onRoll: words('Құрмет тізімінде', 'В почётном списке', 'On the roll of honour'),
      },
    },
  },
  enums: {
    AwardStatus: {
      label: words('Марапаттың күйі', 'Статус награды', 'Status of an award'),
      values: {
        VALID: words('күшінде', 'действует', 'valid'),
        SUSPENDED: words('тоқтатыла тұрған', 'приостановлена', 'suspended'),
        REVOKED: words('қайтарып алынған', 'отозвана', 'revoked'),
      },
    },
    AwardActKind: {
      label: words('Кейінгі шешімнің түрі', 'Вид последующего акта', 'Kind of a later act'),
      values: {
        SUSPENSION: words('тоқтата тұру', 'приостановление', 'suspension'),
        REINSTATEMENT: words('қалпына келтіру', 'восстановление', 'reinstatement'),
        REVOCATION: words('қайтарып алу', 'отзыв', 'revocation'),
      },
    },
    AwardAction: {
      label: words('Марапатпен орындалатын әрекет', 'Действие с наградой', 'What is done with an award'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        PRESENT: words('табыстау', 'вручить', 'hand over'),
        SUSPEND: words('тоқтата тұру', 'приостановить', 'suspend'),
        REINSTATE: words('қалпына келтіру', 'восстановить', 'reinstate'),
        REVOKE: words('қайтарып алу', 'отозвать', 'revoke'),
        VOID: words('кері алу', 'аннулировать', 'take back'),
      },
    },
    AwardReceiver: {
      label: words('Кімнің қолына берілді', 'Кому передана', 'Received by'),
      values: {
        RECIPIENT: words('өзіне', 'самому награждённому', 'the recipient'),
        FAMILY: words('отбасына', 'семье', 'the family'),
        REPRESENTATIVE: words('өкіліне', 'представителю', 'a representative'),
      },
    },
    AwardGroup: {
      label: words('Марапаттарды топтау', 'Группировка наград', 'Grouping of awards'),
      values: {
        RECIPIENT_KIND: words('Марапатталушының түрі', 'Вид награждённого', 'Kind of recipient'),
        GENDER: words('Марапатталушының жынысы', 'Пол награждённого', 'Gender of the recipient'),
        ETHNIC_GROUP: words('Марапатталушының этносы', 'Этнос награждённого', 'Ethnic group of the recipient'),
      },
    },
    AwardOrderField: {
      label: words('Марапаттардың реті', 'Порядок наград', 'Order of awards'),
      values: {
        DECIDED: words('шешім күні', 'дата решения', 'day of the decision'),
        POSITION: words('шешімдегі реті', 'место в решении', 'place in the decision'),
      },
    },
    RecipientKind: {
      label: words('Марапатталушының түрі', 'Вид награждённого', 'Kind of recipient'),
      values: {
        PERSON: words('тұлға', 'лицо', 'person'),
        ORGANIZATION: words('ұйым', 'организация', 'organization'),
      },
    },
  },
});
