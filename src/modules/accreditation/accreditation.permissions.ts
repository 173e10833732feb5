import { words } from '../../kernel/words.js';
import { READS, WRITES, deed, definePermissions } from '../../platform/access/index.js';

const ACCREDITS = deed(
  27,
  'аккредиттеу туралы шешім қабылдай алады',
  'может решать об аккредитации',
  'can decide on accreditation',
);

export const permissions = definePermissions({
  'accreditation.read': {
    meaning: words('Бірлестіктер тізілімін оқу', 'Читать реестр объединений', 'Read the register of associations'),
    deed: READS,
    roles: 'ALL',
  },
  'accreditation.apply': {
    meaning: words(
      'Аккредиттеуге өтінімдерді және комиссия қорытындыларын енгізу',
      'Вносить заявления об аккредитации и заключения комиссий',
      'Record applications for accreditation and what commissions conclude',
    ),
    deed: WRITES,
    roles: ['secretary'],
  },
  'accreditation.decide': {
    meaning: words(
      'Аккредиттеу, бас тарту, ұзарту, тоқтата тұру және кері қайтарып алу',
      'Предоставлять аккредитацию, отказывать, продлевать, приостанавливать и отзывать',
      'Grant, refuse, renew, suspend and withdraw accreditation',
    ),
    deed: ACCREDITS,
    roles: ['approver'],
  },
});
