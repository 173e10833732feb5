import type { LocalizedColumns } from '../../../platform/database/index.js';

interface RoleRow {
  readonly code: string;
  readonly name: Required<LocalizedColumns>;
  readonly note: string;
  readonly permissions: readonly string[] | 'ALL';
  readonly secondFactorRequired?: boolean;
}

/** What is public of people and organizations, and the lists it refers to. */
const READS = [
  'people.read', 'organizations.read', 'memberships.read', 'awards.read', 'sources.read', 'reference.read', 'search.read',
]; // prettier-ignore

/** The roles of the first start. From then on the rows of the table hold; what is changed there stays. */
export const ROLES: readonly RoleRow[] = [
  {
    code: 'administrator',
    name: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
    note: 'Барлық құқық, соның ішінде тіркелгілер мен рөлдерді басқару.',
    permissions: 'ALL',
    secondFactorRequired: true,
  },
  {
    code: 'secretary',
    name: { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
    note: 'Өз аумағындағы адамдар мен ұйымдардың тізілімін жүргізеді.',
    permissions: [
      ...READS, 'history.read', 'people.write', 'organizations.write', 'memberships.write', 'sources.write', 'records.void', 'people.personal.birth',
      'people.personal.contacts', 'people.personal.consents', 'people.personal.reveal', 'statistics.read',
    ], // prettier-ignore
  },
  {
    code: 'award_officer',
    name: { kk: 'Марапаттау маманы', ru: 'Специалист по наградам', en: 'Award officer' },
    note: 'Марапаттарды енгізеді және түзетеді.',
    permissions: [...READS, 'history.read', 'awards.write', 'sources.write', 'records.void', 'people.personal.birth', 'people.personal.reveal', 'statistics.read'],
  },
  {
    code: 'approver',
    name: { kk: 'Бекітуші', ru: 'Утверждающий', en: 'Approver' },
    note: 'Марапаттау туралы шешім қабылдайды.',
    permissions: [...READS, 'people.personal.birth', 'statistics.read'],
    secondFactorRequired: true,
  },
  {
    code: 'analyst',
    name: { kk: 'Талдаушы', ru: 'Аналитик', en: 'Analyst' },
    note: 'Дербес деректерсіз барлық жазба мен жиынтық сандарды көреді.',
    permissions: [...READS, 'statistics.read'],
  },
  {
    code: 'auditor',
    name: { kk: 'Аудитор', ru: 'Аудитор', en: 'Auditor' },
    note: 'Кім нені өзгерткенін және кімде қандай құқық бар екенін тексереді.',
    permissions: [...READS, 'history.read', 'audit.read', 'audit.export', 'identity.read'],
    secondFactorRequired: true,
  },
  {
    code: 'reader',
    name: { kk: 'Оқырман', ru: 'Читатель', en: 'Reader' },
    note: 'Жария деректерді көреді.',
    permissions: READS,
  },
]; // prettier-ignore
