import { words } from '../../../kernel/words.js';
import {
  asEnum, asList, asLocalized, asParts, asRecord, asWritten, defineHistory, field, storedAs,
  saidNumber,
} from '../../../platform/history/index.js'; // prettier-ignore

const effect = asParts({
  kind: asEnum('ResolutionEffectKind'),
  organizationId: asRecord('Organization'),
  membershipId: asRecord('Membership'),
});
const ballot = asParts({ personId: asRecord('Person'), choice: asEnum('BallotChoice') });

defineHistory({
  types: {
    Resolution: {
      table: 'resolutions',
      hangsOn: { Meeting: 'meeting_id' },
      name: (t) => `concat_ws(' ', ${saidNumber(t)}, left(${t('text_kk')}, 100))`,
      fields: {
        meetingId: field(asRecord('Meeting')),
        agendaItemId: field(asRecord('AgendaItem')),
        number: field(asWritten),
        text: field(asLocalized),
        outcome: field(asEnum('ResolutionOutcome')),
        outcomeReason: field(asWritten),
        votesFor: field(asWritten),
        votesAgainst: field(asWritten),
        votesAbstained: field(asWritten),
        votesNeeded: field(asWritten),
        sourceId: field(asRecord('Source')),
        note: field(asWritten),
        effects: storedAs(field(asList(effect)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', e.id, 'kind', e.kind, 'organizationId', e.organization_id, 'membershipId', e.membership_id)
            FROM resolution_effects e WHERE e.resolution_id = r.id`,
        }),
        ballots: storedAs(field(asList(ballot)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', b.id, 'personId', b.person_id, 'choice', b.choice) FROM ballots b WHERE b.resolution_id = r.id`,
        }),
      },
    },
  },
  events: {
    'resolution.recorded': words('Шешімді енгізу: {record}', 'Внесение решения: {record}', 'Resolution recorded: {record}'),
    'resolution.corrected': words('Шешімді түзету: {record}', 'Исправление решения: {record}', 'Resolution corrected: {record}'),
  },
}); // prettier-ignore
