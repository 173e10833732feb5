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
  'awards.read': { meaning: 'Read awards', deed: READS, roles: 'ALL' },
  'awards.write': { meaning: 'Record and correct awards', deed: AWARDS, roles: ['award_officer'] },
  'nominations.read': {
    meaning: 'Read nominations',
    deed: READS,
    roles: ['secretary', 'award_officer', 'approver', 'auditor'],
  },
  'nominations.write': { meaning: 'Propose for awards', deed: PROPOSES, roles: ['secretary', 'award_officer'] },
  'nominations.check': { meaning: 'Check and return nominations', deed: CHECKS, roles: ['award_officer'] },
  'nominations.override': {
    meaning: 'Let a nomination go on against a rule, with a reason',
    deed: CHECKS,
    roles: ['award_officer'],
  },
  'nominations.decide': { meaning: 'Grant and refuse nominations', deed: DECIDES, roles: ['approver'] },
  'awards.decisions': {
    meaning: 'Record decisions on awards',
    deed: AWARDS,
    roles: ['award_officer', 'approver'],
  },
  'certificates.read': {
    meaning: 'Read certificates and the stock of forms',
    deed: READS,
    roles: ['secretary', 'award_officer', 'approver', 'auditor'],
  },
  'certificates.forms': { meaning: 'Keep the stock of forms', deed: FORMS, roles: ['award_officer'] },
  'certificates.sign': { meaning: 'Sign certificates and duplicates', deed: SIGNS, roles: ['approver'] },
  'awards.present': { meaning: 'Record that awards were handed over', deed: AWARDS, roles: ['award_officer'] },
  'awards.acts': { meaning: 'Suspend, reinstate and revoke awards', deed: DECIDES, roles: ['approver'] },
  'awards.rules': { meaning: 'Keep the rules of awards', deed: ADMINISTERS, roles: [] },
});
