import { words } from '../../kernel/words.js';
import { ADMINISTERS, READS, deed, definePermissions } from '../../platform/access/index.js';

const PROPOSES = deed(32, 'марапатқа ұсына алады', 'может представлять к наградам', 'can propose for awards');
const CHECKS = deed(34, 'ұсыныстарды тексере алады', 'может проверять представления', 'can check nominations');

const DECIDES = deed(
  36,
  'марапаттау туралы шешім қабылдай алады',
  'может решать о награждении',
  'can decide on awards',
);
const FORMS = deed(38, 'бланктердің есебін жүргізе алады', 'может вести учёт бланков', 'can keep the stock of forms');
const SIGNS = deed(39, 'куәліктерге қол қоя алады', 'может подписывать удостоверения', 'can sign certificates');
const AWARDS = deed(
  30,
  'марапаттарды енгізе және түзете алады',
  'может вносить и исправлять награды',
  'can record and correct awards',
);

export const permissions = definePermissions({
  'awards.read': { meaning: words('Марапаттарды оқу', 'Читать награды', 'Read awards'), deed: READS, roles: 'ALL' },
  'awards.write': {
    meaning: words('Марапаттарды енгізу және түзету', 'Вносить и исправлять награды', 'Record and correct awards'),
    deed: AWARDS,
    roles: ['award_officer'],
  },
  'nominations.read': {
    meaning: words('Ұсынуларды оқу', 'Читать представления', 'Read nominations'),
    deed: READS,
    roles: ['secretary', 'award_officer', 'approver', 'auditor'],
  },
  'nominations.write': {
    meaning: words('Марапатқа ұсыну', 'Представлять к наградам', 'Propose for awards'),
    deed: PROPOSES,
    roles: ['secretary', 'award_officer'],
  },
  'nominations.check': {
    meaning: words(
      'Ұсынуларды тексеру және қайтару',
      'Проверять и возвращать представления',
      'Check and return nominations',
    ),
    deed: CHECKS,
    roles: ['award_officer'],
  },
  'nominations.override': {
    meaning: words(
      'Ережеге қайшы ұсынуды негіздеп өткізу',
      'Пропускать представление вопреки правилу, с обоснованием',
      'Let a nomination go on against a rule, with a reason',
    ),
    deed: CHECKS,
    roles: ['award_officer'],
  },
  'nominations.decide': {
    meaning: words(
      'Ұсыну бойынша марапаттау не бас тарту',
      'Удовлетворять и отклонять представления',
      'Grant and refuse nominations',
    ),
    deed: DECIDES,
    roles: ['approver'],
  },
  'awards.decisions': {
    meaning: words('Марапат туралы шешімдерді енгізу', 'Вносить решения о наградах', 'Record decisions on awards'),
    deed: AWARDS,
    roles: ['award_officer', 'approver'],
  },
  'certificates.read': {
    meaning: words(
      'Куәліктер мен бланк қорын оқу',
      'Читать удостоверения и запас бланков',
      'Read certificates and the stock of forms',
    ),
    deed: READS,
    roles: ['secretary', 'award_officer', 'approver', 'auditor'],
  },
  'certificates.forms': {
    meaning: words('Бланк қорын жүргізу', 'Вести запас бланков', 'Keep the stock of forms'),
    deed: FORMS,
    roles: ['award_officer'],
  },
  'certificates.sign': {
    meaning: words(
      'Куәліктерге және телнұсқаларға қол қою',
      'Подписывать удостоверения и дубликаты',
      'Sign certificates and duplicates',
    ),
    deed: SIGNS,
    roles: ['approver'],
  },
  'awards.present': {
    meaning: words(
      'Марапаттардың тапсырылғанын жазу',
      'Отмечать вручение наград',
      'Record that awards were handed over',
    ),
    deed: AWARDS,
    roles: ['award_officer'],
  },
  'awards.acts': {
    meaning: words(
      'Марапатты тоқтата тұру, қалпына келтіру және айыру',
      'Приостанавливать, восстанавливать и отзывать награды',
      'Suspend, reinstate and revoke awards',
    ),
    deed: DECIDES,
    roles: ['approver'],
  },
  'awards.rules': {
    meaning: words('Марапаттау ережелерін жүргізу', 'Вести правила наград', 'Keep the rules of awards'),
    deed: ADMINISTERS,
    roles: [],
  },
});
