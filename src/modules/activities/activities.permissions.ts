import { words } from '../../kernel/words.js';
import { READS, WRITES, definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'activities.read': {
    meaning: words(
      'Іс-шараларды, науқандарды, көмекті, бағдарламалар мен жобаларды оқу',
      'Читать мероприятия, кампании, помощь, программы и проекты',
      'Read events, campaigns, aid, programmes and projects',
    ),
    deed: READS,
    roles: 'ALL',
  },
  'activities.write': {
    meaning: words(
      'Іс-шараларды, науқандарды, көмекті, бағдарламалар мен жобаларды енгізу және түзету',
      'Вносить и исправлять мероприятия, кампании, помощь, программы и проекты',
      'Record and correct events, campaigns, aid, programmes and projects',
    ),
    deed: WRITES,
    roles: ['secretary'],
  },
  'activities.recipients.read': {
    meaning: words(
      'Көмек алғандардың аты-жөні мен денсаулығы туралы деректерді оқу',
      'Читать имена и сведения о здоровье получателей помощи',
      'Read names and health of those who were helped',
    ),
    deed: READS,
    roles: ['secretary'],
  },
});
