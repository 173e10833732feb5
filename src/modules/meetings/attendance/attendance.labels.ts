import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: {
    attendances: words('Отырыстарға қатысуы', 'Участие в заседаниях', 'Attendance'),
    rosterChanges: words('Құрамдағы айырма', 'Расхождения с составом', 'Changes of the roster'),
  },
  types: {
    Attendance: {
      label: words('Отырысқа қатысу', 'Участие в заседании', 'Attendance'),
      fields: {
        meeting: words('Отырыс', 'Заседание', 'Meeting'),
        membership: words('Мүшелігі', 'Членство', 'Membership'),
        deputyFor: words('Кімнің орнына', 'За кого', 'Deputy for'),
        status: words('Қатысуы', 'Присутствие', 'Attendance'),
        reason: words('Себебі', 'Причина', 'Reason'),
        name: words('Аты-жөні (басылымда)', 'Имя (как напечатано)', 'Name as printed'),
        guest: words('Қонақ', 'Гость', 'Guest'),
      },
    },
    RosterChange: {
      label: words('Құрамдағы айырма', 'Расхождение с составом', 'Change of the roster'),
      fields: {
        change: words('Айырмасы', 'Расхождение', 'Change'),
        membership: words('Мүшелігі', 'Членство', 'Membership'),
      },
    },
  },
  enums: {
    AttendanceGroup: {
      label: words('Қатысуды топтау', 'Группировка присутствия', 'Grouping of attendance'),
      values: { DATE: words('Отырыс күні', 'Дата заседания', 'Day of the meeting') },
    },
    AttendanceOrderField: {
      label: words('Қатысушылар реті', 'Порядок участников', 'Order of attendance'),
      values: { SHEET: words('тізімдегі реті', 'порядок в листе', 'order of the sheet') },
    },
    AttendanceStatus: {
      label: words('Отырысқа қатысу', 'Присутствие на заседании', 'Attendance of a meeting'),
      values: {
        NOT_RECORDED: words('белгіленбеген', 'не отмечено', 'not recorded'),
        PRESENT: words('қатысты', 'присутствует', 'present'),
        REMOTE: words('қашықтан қатысты', 'дистанционно', 'remote'),
        EXCUSED: words('себепті келмеді', 'отсутствует по уважительной причине', 'excused'),
        ABSENT: words('келмеді', 'отсутствует', 'absent'),
        WITHDRAWN: words('тізімнен алынды', 'снято со списка', 'withdrawn'),
      },
    },
    RosterChangeKind: {
      label: words('Құрамдағы айырма', 'Расхождение с составом', 'Change of the roster'),
      values: {
        ADDED: words('құрамға кейін қосылды', 'добавлено позже', 'added later'),
        ENDED: words('құрамнан кейін шықты', 'выбыло по исправлению', 'no longer on it'),
      },
    },
  },
});
