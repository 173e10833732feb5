import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { Facts, factOf } from '../../../ui/facts.js';
import { said } from '../../../ui/localized.js';
import type { Revealed } from './reveal.document.js';

/** The guarded fields: known ones, those that are not for the viewer, and the names of those that nobody knows. */
export function PersonalFacts({ data: { note, hiddenFields, personalData } }: { readonly data: Revealed }): ReactNode {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const { iin, birthDate, phone, email, address, photoConsent, ethnicGroup } = personalData;
  const values = {
    iin,
    birthDate: formatDate(birthDate),
    phone,
    email,
    address,
    ethnicGroup: said(ethnicGroup?.name),
    photoConsent: photoConsent === null ? null : common(photoConsent ? 'yes' : 'no'),
  };
  const facts = [
    ...Object.entries(values).map(([name, value]) => factOf('PersonalData', name, value, personalData.hiddenFields)),
    { label: fieldLabel('Person', 'note'), value: note, hidden: hiddenFields.includes('note') },
  ];
  const unknown = facts.filter(({ value, hidden }) => !value && !hidden).map(({ label }) => label);
  return (
    <Stack gap="sm">
      <Facts facts={facts} />
      {unknown.length > 0 && (
        <Text size="xs" c="dimmed">
          {t('reveal.unknown', { fields: unknown.join(', ') })}
        </Text>
      )}
    </Stack>
  );
}
