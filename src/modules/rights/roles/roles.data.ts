import { permissionNamed, type Permission } from '../../../platform/access/index.js';
import type { LocalizedColumns } from '../../../platform/database/index.js';

interface RoleRow {
  readonly code: string;
  readonly name: Required<LocalizedColumns>;
  readonly note: string;
  readonly secondFactorRequired?: boolean;
  readonly publicOnly?: boolean;
}

/** The roles of the first start. From then on the rows of the table hold; what is changed there stays. */
export const ROLES: readonly RoleRow[] = [
  {
    code: 'administrator',
    name: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
    note: 'Барлық құқық, соның ішінде тіркелгілер мен рөлдерді басқару.',
    secondFactorRequired: true,
  },
  {
    code: 'secretary',
    name: { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
    note: 'Өз аумағындағы адамдар мен ұйымдардың тізілімін жүргізеді.',
  },
  {
    code: 'award_officer',
    name: { kk: 'Марапаттау маманы', ru: 'Специалист по наградам', en: 'Award officer' },
    note: 'Марапаттарды енгізеді және түзетеді.',
  },
  {
    code: 'approver',
    name: { kk: 'Бекітуші', ru: 'Утверждающий', en: 'Approver' },
    note: 'Марапаттау туралы шешім қабылдайды.',
    secondFactorRequired: true,
  },
  {
    code: 'analyst',
    name: { kk: 'Талдаушы', ru: 'Аналитик', en: 'Analyst' },
    note: 'Дербес деректерсіз барлық жазба мен жиынтық сандарды көреді.',
  },
  {
    code: 'auditor',
    name: { kk: 'Аудитор', ru: 'Аудитор', en: 'Auditor' },
    note: 'Кім нені өзгерткенін және кімде қандай құқық бар екенін тексереді.',
    secondFactorRequired: true,
  },
  {
    code: 'reader',
    name: { kk: 'Оқырман', ru: 'Читатель', en: 'Reader' },
    note: 'Жария деректерді көреді.',
    publicOnly: true,
  },
];

/** Those of these permissions that a default role holds, as each declares it; the administrator holds all. */
export const permissionsOf = (role: string, among: Iterable<string>): string[] =>
  [...among]
    .filter((name) => {
      const roles = permissionNamed(name)?.roles ?? [];
      return role === 'administrator' || roles === 'ALL' || roles.includes(role);
    })
    .sort();

/** Fails at the start where a permission is for a role that does not exist: nobody would ever hold it. */
export function assertRoles(name: string, { roles }: Pick<Permission, 'roles'>): void {
  const unknown = roles === 'ALL' ? undefined : roles.find((each) => !ROLES.some(({ code }) => code === each));
  if (unknown !== undefined) throw new Error(`The permission ${name} is for ${unknown}, which is no role`);
}
