import type { ReactNode } from 'react';
import type { FacilityPageQuery } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { Latest } from '../../ui/activity/latest.js';
import { said } from '../../ui/localized.js';
import { bodiesOf } from '../../ui/work/bodies-of.js';

const label = (field: string): string => fieldLabel('Facility', field);
const joined = (...parts: (string | false | null)[]): string => parts.filter(Boolean).join(' · ');

/** Events and sittings that are held in a place, and its mediators. */
export function HeldThere({ facility }: { readonly facility: NonNullable<FacilityPageQuery['facility']> }): ReactNode {
  const { id, events, meetings, mediators } = facility;
  return (
    <>
      {events && (
        <Latest
          title={label('events')}
          type="Event"
          total={events.totalCount}
          all={`/events?facility=${id}`}
          rows={events.nodes.map((each) => ({
            id: each.id,
            name: said(each.title),
            about: joined(formatDate(each.startDate), said(each.kind.name)),
          }))}
        />
      )}
      {meetings && (
        <Latest
          title={label('meetings')}
          type="Meeting"
          total={meetings.totalCount}
          all={`/meetings?facility=${id}`}
          rows={meetings.nodes.map((each) => ({
            id: each.id,
            name: joined(bodiesOf(each.bodies), each.number && signedNumber(each.number)),
            about: joined(formatDate(each.date), said(each.kind.name), valueLabel('MeetingState', each.state)),
          }))}
        />
      )}
      {mediators && (
        <Latest
          title={label('mediators')}
          type="Mediator"
          total={mediators.totalCount}
          all={`/mediators?cabinet=${id}`}
          rows={mediators.nodes.map((each) => ({
            id: each.id,
            name: each.person.displayName,
            about: valueLabel('MediatorKind', each.kind),
          }))}
        />
      )}
    </>
  );
}
