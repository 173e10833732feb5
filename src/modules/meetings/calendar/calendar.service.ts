import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { signedNumber } from '../../../kernel/signed-number.js';
import { isUuid } from '../../../kernel/uuid.js';
import { Actor, everywhere } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { common, requestError } from '../../../platform/problems/index.js';
import { Reader, Records } from '../../../platform/reading/index.js';
import { Secrets } from '../../../platform/secrets/index.js';
import { facilitiesPermissions } from '../../facilities/index.js';
import { permissions } from '../meetings.permissions.js';
import { calendarOf, type CalendarEntry } from './ics.js';

interface Named {
  readonly name: { readonly kk: string };
}
interface Sitting {
  readonly id: string;
  readonly version: number;
  readonly number: string | null;
  readonly date: string | null;
  readonly startsAt: string | null;
  readonly state: string;
  readonly kind: Named;
  readonly place: { readonly kk: string } | null;
  readonly facility: (Named & { readonly address: string | null }) | null;
  readonly agenda: readonly {
    readonly number: string;
    readonly open: boolean;
    readonly amendment: string | null;
    readonly title: { readonly kk: string };
  }[];
}
interface Answer {
  readonly organization: (Named & { readonly meetings: { readonly nodes: readonly Sitting[] } }) | null;
}
/** The last hundred sittings whose day is known; of people nothing is asked. */
const ASKED = `query ($id: ID!) { organization(id: $id) { name { kk } meetings(first: 100, filter: { date: { precision: [DAY] } }) {
  nodes { id version number date startsAt state kind { name { kk } } place { kk } facility { name { kk } address } agenda { number open amendment title { kk } } } } } }`;
const STATUS: Readonly<Record<string, CalendarEntry['status']>> = { PLANNED: 'TENTATIVE', CANCELLED: 'CANCELLED' };

/**
 * The sittings of a body for calendars. Whoever has the address reads it: the token in it follows from the data key and the
 * body, so nothing is stored, and a new data key ends all addresses.
 */
@Injectable()
export class CalendarService {
  constructor(
    private readonly secrets: Secrets,
    private readonly reader: Reader,
    private readonly records: Records,
  ) {}

  /** The address, for those who keep the sittings of the body; null for anybody else, as if there were no such body. */
  async path(ctx: RequestContext, id: string): Promise<string | null> {
    const right = permissions['meetings.write'];
    if (!isUuid(id)) throw requestError(common.INVALID_ID, { argument: 'organizationId' });
    const held = await this.records.held(ctx.actor, [{ type: 'Organization', ids: [id], permissions: [right] }]);
    return held.get(id)?.permissions.has(right) ? `/organizations/${id}/${this.token(id)}.ics` : null;
  }

  /** The calendar; undefined where the token is not that of the body. */
  async read(ctx: RequestContext, id: string, token: string): Promise<string | undefined> {
    if (!isUuid(id) || !this.fits(id, token)) return undefined;
    const actor = new Actor(
      'calendar',
      everywhere([
        permissions['meetings.read'],
        'organizations.read',
        facilitiesPermissions['facilities.read'],
        'reference.read',
      ]),
    );
    const { organization } = await this.reader.query<Answer>(ctx.as(actor), ASKED, { id });
    return organization
      ? calendarOf(organization.name.kk, organization.meetings.nodes.map(entryOf), ctx.now)
      : undefined;
  }

  private token(id: string): string {
    return this.secrets.hash(id, 'calendar').toString('base64url');
  }

  private fits(id: string, token: string): boolean {
    const [one, other] = [Buffer.from(this.token(id)), Buffer.from(token)];
    return one.length === other.length && timingSafeEqual(one, other);
  }
}

/** What is spoken about behind closed doors, and what was withdrawn, stands in no calendar. */
const entryOf = ({
  id,
  version,
  number,
  date,
  startsAt,
  state,
  kind,
  place,
  facility,
  agenda,
}: Sitting): CalendarEntry => ({
  id,
  day: date!,
  startsAt,
  changes: version,
  status: STATUS[state] ?? 'CONFIRMED',
  summary: [kind.name.kk, number && signedNumber(number)].filter(Boolean).join(', '),
  location: [facility?.name.kk, facility?.address, place?.kk].filter(Boolean).join(', ') || null,
  lines: agenda
    .filter(({ open, amendment }) => open && amendment !== 'WITHDRAWN')
    .map(({ number: item, title }) => `${item}. ${title.kk}`),
});
