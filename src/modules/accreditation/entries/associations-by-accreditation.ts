import { widen } from '../../../platform/graphql/index.js';
import {
  anyOfFilter, described, relatedFilter, TODAY, type Filter, type ValueObject,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { organizationReading } from '../../organizations/index.js';
import { presentEntry, state } from './accreditation.reading.js';
import { AccreditationStates, AccreditedFilter } from './accreditation.types.js';

/** In days: what ends later than in ten years is not about to end. */
const FURTHEST = 3_660;
const inState = anyOfFilter(AccreditationStates, state);

/** Of an entry. */
const accredited: Filter = {
  input: AccreditedFilter,
  condition: (t, given, bind, all) => {
    const { state: states, expiringWithin: days } = given as ValueObject;
    const last = `${TODAY} + ${Math.min(Math.max(Number(days), 0), FURTHEST)}`;
    const parts = [
      states !== undefined && inState.condition(t, states, bind, all),
      days !== undefined &&
        `${t('standing')} <> 'WITHDRAWN' AND ${t('ended_from')} <= ${TODAY} IS NOT TRUE AND ${t('until_latest')} >= ${TODAY} AND ${t('until_earliest')} <= ${last}`,
    ];
    return ['true', ...parts].filter(Boolean).join(' AND ');
  },
};

/** Whoever may not read the register finds nobody by it. */
const byPresentEntry: Filter = {
  ...accredited,
  condition: (t, given, bind, all, isVisible) => {
    const known = isVisible?.ofRow('Accreditation', (column) => `a.${column}`) ?? 'true';
    const entries = `SELECT a.association_id FROM accreditations a WHERE a.id = ${presentEntry('a.association_id')} AND ${known}`;
    return relatedFilter(
      accredited,
      (row, condition) => `${row('id')} IN (${entries} AND ${condition((column) => `a.${column}`)})`,
    ).condition(t, given, bind, all);
  },
};

/** By what associations are found that follows from the register. */
widen(organizationReading, {
  filters: {
    accreditation: described(byPresentEntry, 'Of an association: how its present accreditation stands.'),
  },
  groups: {},
});
