import {
  asDay, booleanFilter, byDay, byFlag, byListed, codeFilter, described, idField, idFilter, localizedText, one, value, values,
  type BoundValue, type Expression, type Filter, type GroupField, type Reading, type Table,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { DateScalar } from '../../../platform/graphql/index.js';
import { citations } from '../../sources/index.js';
import { permissions } from '../awards.permissions.js';

const permission = permissions['awards.read'];

/** The first day of the version that follows. */
const replacedOn: Expression = (t) =>
  `(SELECT min(n.valid_from) FROM award_type_versions n WHERE n.type_id = ${t('type_id')} AND n.voided_at IS NULL
    AND n.valid_from > coalesce(${t('valid_from')}, '-infinity'::date))`;

/** In SQL: the version governs what is decided on that day. */
export const inForceOn = (t: Table, day: string): string =>
  `(coalesce(${t('valid_from')}, '-infinity'::date) <= ${day} AND ${replacedOn(t)} <= ${day} IS NOT TRUE)`;

const inForce: Filter = {
  input: DateScalar,
  condition: (t, day, bind) => inForceOn(t, bind(day as BoundValue, 'date', asDay)),
};
const maybe = (prefix: string): GroupField => ({
  ...localizedText(prefix),
  present: (t) => `${t(`${prefix}_kk`)} IS NOT NULL`,
});

/** Where anybody sees what the award looks like; null: nobody has shown it. */
export const picturePath: Expression = (t) => `'/award-pictures/' || ${t('picture')}`;

/** Rules are no secret and belong to no place: whoever reads awards reads them. */
export const awardTypeVersionReading: Reading = {
  type: 'AwardTypeVersion',
  table: 'award_type_versions',
  permission,
  voidable: { permission: permissions['awards.rules'] },
  shows: false,
  fields: {
    id: idField,
    type: one('AwardType', 'type_id', { required: true }),
    replacedOn: value(replacedOn),
    picturePath: value(picturePath),
    statute: one('Source', 'statute_id'),
    criteria: maybe('criteria'),
    wording: maybe('wording'),
    citations,
    ...values({
      validFrom: 'valid_from', grade: 'grade', precedence: 'precedence', proposerKinds: 'proposer_kinds', deciderKinds: 'decider_kinds',
      recipient: 'recipient', yearsBetween: 'years_between', onceInLifetime: 'once_in_lifetime', yearlyLimit: 'yearly_limit',
      onceForMerit: 'once_for_merit', numbered: 'numbered', series: 'series', revocable: 'revocable', note: 'note', version: 'version',
    }), // prettier-ignore
  },
  filters: {
    id: idFilter('id'),
    type: described(codeFilter('type_id', 'award_types'), 'Code of the award type.'),
    inForceOn: described(inForce, 'The versions that govern what is decided on that day.'),
    numbered: booleanFilter('numbered'),
  },
  groups: {
    TYPE: byListed('AwardType', 'award_types', 'type_id', 'type'),
    NUMBERED: byFlag('numbered', 'numbered'),
  },
  orders: { VALID_FROM: byDay('valid_from') },
  defaultOrder: { field: 'VALID_FROM', descending: true },
};
