import { words } from '../../../kernel/words.js';
import {
  asDate, asEnum, asList, asLocalized, asRecord, asWritten, asYesNo, defineHistory, field, localizedName, maybeLocalizedIn, storedAs,
} from '../../../platform/history/index.js'; // prettier-ignore
import { cited } from '../../sources/index.js';

const kinds = field(asList(asWritten));

defineHistory({
  types: {
    AwardTypeVersion: {
      table: 'award_type_versions',
      name: (t, language) =>
        `concat_ws(', ', (SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM award_types k WHERE k.id = ${t('type_id')}),
          to_char(${t('valid_from')}, 'DD.MM.YYYY'))`,
      fields: {
        typeId: field(asRecord('AwardType')),
        validFrom: field(asDate),
        statuteId: field(asRecord('Source')),
        criteria: storedAs(field(asLocalized), maybeLocalizedIn('criteria')),
        wording: storedAs(field(asLocalized), maybeLocalizedIn('wording')),
        grade: field(asWritten),
        precedence: field(asWritten),
        proposerKinds: kinds,
        deciderKinds: kinds,
        recipient: field(asEnum('RecipientKind')),
        yearsBetween: field(asWritten),
        onceInLifetime: field(asYesNo),
        yearlyLimit: field(asWritten),
        onceForMerit: field(asYesNo),
        numbered: field(asYesNo),
        series: field(asWritten),
        picture: field(asWritten, 'picturePath'),
        revocable: field(asYesNo),
        note: field(asWritten),
        sources: cited,
      },
    },
  },
  events: {
    'award-rules.defined': words(
      'Марапат ережесін белгілеу: {record}',
      'Установление правил награды: {record}',
      'Rules of an award defined: {record}',
    ),
    'award-rules.corrected': words(
      'Марапат ережесін түзету: {record}',
      'Исправление правил награды: {record}',
      'Rules of an award corrected: {record}',
    ),
  },
});
