import { Checkbox, SegmentedControl, Select, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolutionEffectInput, ResolutionEffectKind } from '../../gql/graphql.js';
import { fieldLabel, typeLabel, valueLabel, valuesOf } from '../../i18n/labels.js';
import { RowsField, type FormWithRows } from '../../ui/form/rows-field.js';
import { said } from '../../ui/localized.js';
import { RecordPicker } from '../../ui/pick/record-picker.js';
import type { ResolutionOfPage } from './meeting.document.js';

/** What a resolution begins or ends: an organization, or a membership of somebody. */
export interface EffectRow {
  readonly of: 'organization' | 'membership';
  readonly kind: ResolutionEffectKind;
  readonly organizationId: string | null;
  readonly personId: string | null;
  readonly membershipId: string | null;
}
const BLANK: EffectRow = {
  of: 'organization',
  kind: 'CREATES',
  organizationId: null,
  personId: null,
  membershipId: null,
};

export const effectsInput = (rows: readonly EffectRow[]): ResolutionEffectInput[] =>
  rows.flatMap(({ of, kind, organizationId, membershipId }): ResolutionEffectInput[] => {
    if (of === 'organization') return organizationId ? [{ kind, organizationId }] : [];
    return membershipId ? [{ kind, membershipId }] : [];
  });

type Effect = ResolutionOfPage['effects'][number];
export const effectName = ({ kind, organization, membership }: Effect): string =>
  [
    valueLabel('ResolutionEffectKind', kind),
    organization ? said(organization.name) : membership?.person?.displayName,
    membership && said(membership.organization.name),
  ]
    .filter(Boolean)
    .join(' · ');

interface Props {
  readonly form: FormWithRows & { readonly getValues: () => object };
  /** Those that are recorded: they can be taken away. */
  readonly standing: readonly Effect[];
}

export function EffectsField({ form, standing }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const rows = (form.getValues() as { readonly effects: readonly EffectRow[] }).effects;
  return (
    <Stack gap="xs">
      {standing.length > 0 && (
        <Checkbox.Group label={t('effects.withdraw')} {...form.getInputProps('withdrawEffects')}>
          <Stack gap={4} mt={4}>
            {standing.map((effect) => (
              <Checkbox key={effect.id} value={effect.id} label={effectName(effect)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <RowsField
        form={form}
        name="effects"
        label={fieldLabel('Resolution', 'effects')}
        addLabel={t('effects.add')}
        blank={BLANK}
      >
        {(input, place) => (
          <>
            <SegmentedControl
              aria-label={t('effects.of')}
              data={(['organization', 'membership'] as const).map((value) => ({
                value,
                label: fieldLabel('ResolutionEffect', value),
              }))}
              {...input('of')}
            />
            <Select
              label={fieldLabel('ResolutionEffect', 'kind')}
              data={valuesOf('ResolutionEffectKind')}
              allowDeselect={false}
              {...input('kind')}
            />
            {rows[place]?.of === 'membership' ? (
              <>
                <RecordPicker kind="person" label={typeLabel('Person')} {...input('personId')} />
                {rows[place].personId && (
                  <RecordPicker
                    key={rows[place].personId}
                    kind="membership"
                    label={fieldLabel('ResolutionEffect', 'membership')}
                    among={{ person: { eq: rows[place].personId } }}
                    {...input('membershipId')}
                  />
                )}
              </>
            ) : (
              <RecordPicker
                kind="organization"
                label={fieldLabel('ResolutionEffect', 'organization')}
                {...input('organizationId')}
              />
            )}
          </>
        )}
      </RowsField>
    </Stack>
  );
}
