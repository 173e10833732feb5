import { words } from '../../kernel/words.js';
import { ADMINISTERS, AUDITS, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'identity.read': {
    meaning: words(
      'Тіркелгілерді, рөлдерді және кімге қандай рөл берілгенін көру',
      'Видеть учётные записи, роли и кому какие роли выданы',
      'See accounts, roles and grants',
    ),
    deed: AUDITS,
    roles: ['auditor'],
  },
  'identity.accounts': {
    meaning: words(
      'Тіркелгі ашу, түзету және бұғаттау',
      'Создавать, исправлять и отключать учётные записи',
      'Make, correct and disable accounts',
    ),
    deed: ADMINISTERS,
    roles: [],
  },
  'identity.grants': {
    meaning: words(
      'Рөл беру және қайтарып алу, өз құқығы шегінде',
      'Выдавать и отзывать роли в пределах собственных прав',
      'Give and take grants, as far as one holds them',
    ),
    deed: ADMINISTERS,
    roles: [],
  },
  'identity.roles': {
    meaning: words('Рөлдерді анықтау және түзету', 'Определять и исправлять роли', 'Define and correct roles'),
    deed: ADMINISTERS,
    roles: [],
  },
  'identity.credentials': {
    meaning: words(
      'Тіркелгілердің қалай кіретінін белгілеу: бір реттік құпиясөз, екінші фактор, сәйкестендіру провайдері',
      'Определять, как входят учётные записи: одноразовые пароли, вторые факторы, провайдеры идентификации',
      'Say how accounts sign in: one-time passwords, second factors, identity providers',
    ),
    deed: ADMINISTERS,
    roles: [],
  },
});
