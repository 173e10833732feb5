import { constraintMeans } from '../../../platform/database/index.js';
import { defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  ONE_PROPOSER: {
    kk: 'Ұсынушы біреу: ұйым немесе адам.',
    ru: 'Представляет кто-то один: организация или человек.',
    en: 'A nomination has one proposer: an organization or a person.',
  },
  NOT_IN_THIS_STATE: {
    kk: 'Ұсыныстың қазіргі күйінде бұл әрекет орындалмайды.',
    ru: 'В нынешнем состоянии представления это действие невозможно.',
    en: 'This cannot be done in the present state of the nomination.',
  },
  ENDORSES_ITSELF: {
    kk: 'Қолдау басқа ұйымнан болуы керек: бұл ұсынушы немесе ұсынылған ұйым.',
    ru: 'Поддерживает другая организация: эта сама представляет или представлена.',
    en: 'Another organization endorses: this one proposes or is proposed.',
  },
  ENDORSED_BEFORE: {
    kk: 'Бұл ұйымның қолдауы жазылған.',
    ru: 'Поддержка этой организации уже записана.',
    en: 'The endorsement of this organization is recorded.',
  },
  NOT_BLOCKED: {
    kk: 'Бұл ереже ұсынысқа қайшы емес.',
    ru: 'Это правило не препятствует представлению.',
    en: 'This rule is not against the nomination.',
  },
  OVERRIDE_NOT_ALLOWED: {
    kk: 'Ережеге қарамастан өткізуге құқығыңыз жоқ.',
    ru: 'У вас нет права пропускать вопреки правилу.',
    en: 'You may not override a rule.',
  },
});

constraintMeans('nominations_proposer_ck', problems.ONE_PROPOSER, 'proposerId');
constraintMeans('nomination_endorsements_nomination_id_organization_id_uq', problems.ENDORSED_BEFORE, 'organizationId');
