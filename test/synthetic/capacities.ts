import type { Organization } from './organizations.js';
import type { Role } from './posts.js';
import { genitiveKk } from './words.js';

/** What people are besides, without the name of any place of work. */
export const CAPACITIES: readonly string[] = [
  'мектеп директоры', 'қоғам белсендісі', 'мәслихат депутаты', 'кәсіпкер', 'дәрігер', 'еңбек ардагері', 'журналист',
  'университет оқытушысы', 'кәсіби медиатор', 'ауыл әкімі', 'зейнеткер', 'көпбалалы ана', 'шаруа қожалығының басшысы',
  'мәдениет үйінің директоры', 'кітапхана меңгерушісі', 'мұғалім', 'заңгер', 'ардагерлер кеңесінің мүшесі',
]; // prettier-ignore

const COLLEGIAL: Record<Role, string> = {
  head: 'төрағасы',
  deputy: 'төрағасының орынбасары',
  secretary: 'хатшысы',
  member: 'мүшесі',
  staff: 'қызметкері',
};
const INSTITUTION: Record<Role, string> = {
  head: 'директоры',
  deputy: 'директорының орынбасары',
  secretary: 'іс жүргізушісі',
  member: 'мүшесі',
  staff: 'қызметкері',
};

/** «Шымкент қалалық өзбек этномәдени бірлестігінің төрағасы»: as a certificate would print it. */
export function capacityIn(
  organization: Organization,
  role: Role,
  woman: boolean,
  name = organization.name.kk,
): string {
  const titles = organization.type === 'INSTITUTION' ? INSTITUTION : COLLEGIAL;
  const title = woman && titles[role] === 'төрағасы' ? 'төрайымы' : titles[role];
  return `${genitiveKk(name)} ${title}`;
}
