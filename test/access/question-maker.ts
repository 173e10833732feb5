import { answer, answerAny, connection, demands, demandsOfAny, filterDemands, INSIDE, textOf, type Args, type Ask } from './viewers.js'; // prettier-ignore
import type { Dice } from './dice.js';
import { makeFilter } from './filter-maker.js';
import { filterHolds } from './filtering.js';
import { MODEL, permissionOf, TODAY, typeOf } from './model.js';
import { GUARDED, type Rule } from './rule.js';
import { recordsOf, type Award, type Rec } from './world.js';

/** A document, and what the rule says to it: data, or that a permission is missing. */
export interface Question {
  readonly sort: 'list' | 'record' | 'node' | 'search' | 'statistics';
  readonly document: string;
  readonly expected: unknown;
}
const FORBIDDEN = 'FORBIDDEN';
const LISTS: Readonly<Record<string, string>> = {
  people: 'Person', organizations: 'Organization', bodies: 'Organization', associations: 'Organization', institutions: 'Organization',
  memberships: 'Membership', awards: 'Award', awardDecisions: 'AwardDecision', nominations: 'Nomination', sources: 'Source',
}; // prettier-ignore
const SINGLES = ['Person', 'Organization', 'Membership', 'Award', 'AwardDecision', 'Nomination', 'Source'];
export const UNKNOWN = '01890000-0000-7000-8000-000000000000';

/** Writes random documents over one world, for one viewer. */
export class QuestionMaker {
  constructor(
    private readonly dice: Dice,
    private readonly rule: Rule,
  ) {}

  make(): Question {
    const form = this.dice.fraction();
    if (form < 0.5) return this.list();
    if (form < 0.72) return this.single();
    if (form < 0.84) return this.node();
    return form < 0.92 ? this.search() : this.statistics();
  }

  private list(): Question {
    const [name, type] = this.dice.pick(Object.entries(LISTS));
    const ask = { name, args: this.listArgs(type, 12), below: this.connectionBelow(type, 3) };
    const needed = [permissionOf(type), ...filterDemands(ask.args), ...demands(type, ask.below.find((each) => each.name === 'nodes')?.below ?? [], this.rule)]; // prettier-ignore
    const all = recordsOf(this.rule.world).filter((each) => typeOf(each) === type && ofRoot(name, each));
    return this.question('list', ask, needed, () => connection(all, ask, type, this.rule));
  }

  private single(): Question {
    const type = this.dice.pick(SINGLES);
    const id = this.someId(type);
    const ask = { name: `${type[0]!.toLowerCase()}${type.slice(1)}`, args: { id }, below: this.selection(type, 3) };
    const needed = [permissionOf(type), ...demands(type, ask.below, this.rule)];
    return this.question('record', ask, needed, () => {
      const record = this.rule.byId.get(id);
      return record && typeOf(record) === type && this.rule.sees(record) ? answer(record, ask.below, this.rule) : null;
    });
  }

  private node(): Question {
    const id = this.someId();
    const ask = { name: 'node', args: { id }, ...this.anySelection([...SINGLES, 'Post'], 2) };
    const needed = ['search.read', ...demandsOfAny(ask, [...SINGLES, 'Post'], false, this.rule)];
    return this.question('node', ask, needed, () => {
      const record = this.rule.byId.get(id);
      const isNode = record && record.kind !== 'Citation' && record.kind !== 'Area';
      return isNode && this.rule.sees(record) ? answerAny(record, ask, this.rule) : null;
    });
  }

  /** A whole name, former ones too. Which names are merely alike is not the model's to say, so those are left out. */
  private search(): Question {
    const { people, organizations } = this.rule.world;
    const named = [...people.map((each) => [each.familyName, each.otherName]), ...organizations.map((each) => [each.name])];
    const text = this.dice.pick(named.flat().filter((each) => each !== null));
    const ask = { name: 'search', args: { text, first: 100 }, below: [{ name: 'form' }, { name: 'node', below: [{ name: 'id' }] }] }; // prettier-ignore
    return this.question('search', ask, ['search.read'], () => {
      const hits = [...people, ...organizations].flatMap((each) => {
        const forms = each.kind === 'Person' ? [each.familyName, each.otherName] : [each.name];
        return this.rule.sees(each) && forms.includes(text) ? [{ form: text, node: { id: each.id } }] : [];
      });
      return { holds: hits, only: [...people, ...organizations].filter((each) => this.rule.sees(each)).map(({ id }) => id) };
    });
  } // prettier-ignore

  private statistics(): Question {
    const groupBy = this.dice.some(0.6, ['REGION', 'DATE_YEAR']);
    if (groupBy.length === 0) groupBy.push('TYPE');
    const filter = makeFilter(this.dice, this.rule.world, 'Award', 1);
    const groups = { name: 'groups', below: [{ name: 'dateYear' }, { name: 'count' }, { name: 'region', below: [{ name: 'id' }] }] };
    const ask = { name: 'awardsStatistics', args: { groupBy, first: 1000, ...(filter && { filter }) }, below: [groups] };
    // By other things than can be counted by one finds single awards: that takes the right to read them.
    const isOfOne = /"(recipient|presenter)"/.test(JSON.stringify(filter ?? null));
    const reads = isOfOne ? ['awards.read'] : [];
    const needed = ['statistics.read', ...reads, ...(groupBy.includes('REGION') ? ['reference.read'] : [])];
    return this.question('statistics', ask, needed, () => {
      const counted = this.rule.world.awards.filter((each) => (each.published || this.rule.holds('statistics.read', each)) && (!isOfOne || this.rule.sees(each)) && filterHolds(filter, each, this.rule)); // prettier-ignore
      return { groups: countsOf(counted, groupBy, this.rule) };
    });
  } // prettier-ignore

  private question(sort: Question['sort'], ask: Ask, needed: readonly string[], expected: () => unknown): Question {
    const allowed = needed.every((each) => this.rule.may(each));
    return { sort, document: `{ ${textOf(ask)} }`, expected: allowed ? { [ask.name]: expected() } : FORBIDDEN };
  }

  private connectionBelow(type: string, depth: number): Ask[] {
    const nodes = { name: 'nodes', below: this.selection(type, depth - 1) };
    const others = this.dice.some(0.6, [
      { name: 'totalCount' },
      { name: 'pageInfo', below: [{ name: 'hasNextPage' }] },
    ]);
    return [...others, ...(others.length === 0 || this.dice.chance(0.85) ? [nodes] : [])];
  }
  private listArgs(type: string, most: number): Args {
    const filter = type === 'Citation' ? undefined : makeFilter(this.dice, this.rule.world, type, 2);
    return { first: this.dice.between(1, most), ...(filter && { filter }) };
  }

  /** The id always, so that a difference names the record. */
  private selection(type: string, depth: number): Ask[] {
    const fields = Object.entries(MODEL[type]!).filter(([, field]) => field.kind === 'leaf' || depth > 0);
    const asks = this.dice.some(Math.min(0.9, 4 / (fields.length + 1)), fields).map(([name, field]): Ask => {
      if (field.kind === 'leaf') return { name, ...(INSIDE[name] && { below: INSIDE[name] }) };
      if (field.kind === 'any') return { name, ...this.anySelection(field.types, depth - 1) };
      if (field.kind === 'many') return { name, args: this.listArgs(field.type, 5), below: this.connectionBelow(field.type, depth) };
      return { name, ...(name === 'vacancies' && { args: { asOf: TODAY } }), below: this.selection(field.type, depth - 1) };
    }); // prettier-ignore
    if (type === 'Person' && this.dice.chance(0.5)) asks.push({ name: 'personalData', below: [...plain('hiddenFields'), ...this.dice.some(0.7, plain('iin', 'birthDate', 'phone'))] }); // prettier-ignore
    if (GUARDED[type] && this.dice.chance(0.5)) asks.push({ name: 'hiddenFields' });
    return [{ name: 'id' }, ...asks];
  }
  private anySelection(types: readonly string[], depth: number): Pick<Ask, 'below' | 'any'> {
    const any = this.dice.some(0.7, types).map((type) => [type, this.selection(type, depth).filter((each) => !CLASHING.has(each.name))]); // prettier-ignore
    return { below: [{ name: '__typename' }], any: Object.fromEntries(any) as Record<string, Ask[]> };
  }

  private someId(type?: string): string {
    if (this.dice.chance(0.04)) return UNKNOWN;
    const records = recordsOf(this.rule.world).filter((each) => each.kind !== 'Area');
    const fitting = records.filter((each) => !type || typeOf(each) === type);
    return this.dice.pick(fitting.length > 0 && this.dice.chance(0.95) ? fitting : records).id;
  }
}

/** Fields of one name whose arguments or parts differ from type to type, which one selection may not hold. */
const CLASHING = new Set([
  'memberships',
  'awards',
  'nominations',
  'decidingBody',
  'date',
  'citations',
  'note',
  'hiddenFields',
  'posts',
  'organization',
  'area',
  'name',
  'person',
]);

const plain = (...fields: string[]): Ask[] => fields.map((name) => ({ name }));
const ofRoot = (root: string, { kind }: Rec): boolean =>
  !['bodies', 'associations', 'institutions'].includes(root) ||
  kind === { bodies: 'Body', associations: 'Association', institutions: 'Institution' }[root];

function countsOf(awards: readonly Award[], groupBy: readonly string[], rule: Rule): object[] {
  const groups = new Map<string, object & { count: number }>();
  for (const { areaId, date } of awards) {
    const area = areaId === null ? null : (rule.byId.get(areaId) as { regionId: string }).regionId;
    const key = {
      dateYear: groupBy.includes('DATE_YEAR') ? date && Number(date.slice(0, 4)) : null,
      region: groupBy.includes('REGION') && area ? { id: area } : null,
    };
    const known = groups.get(JSON.stringify(key)) ?? { ...key, count: 0 };
    known.count++;
    groups.set(JSON.stringify(key), known);
  }
  return [...groups.values()].map(({ count, ...key }) => ({ ...key, count }));
}
