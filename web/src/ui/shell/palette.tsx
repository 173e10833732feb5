import { Combobox, Group, Loader, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { offeredTo } from './nav.js';
import { takeTyped } from './typed-ahead.js';
import { useFound, type Hit } from './use-found.js';

const TYPING_MS = 200;

/** Finds people, organizations, awards and sittings by any spelling, number or day, and the screens by name. */
export function Palette({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // Escape closes the list, and without the list there is nothing here. A click beside the field may be one on the list.
  const combobox = useCombobox({ opened: true, onDropdownClose: (by) => by === 'keyboard' && close() });
  const [text, setText] = useState('');
  // With the focus, so that no key is taken twice or by nobody.
  useLayoutEffect(() => setText(takeTyped()), []);
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const { hits, waiting } = useFound(asked);
  const screens = useScreens(text.trim());
  const offered = [...screens, ...hits];

  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => void combobox.selectFirstOption(), [offered.length, asked]);
  const go = (address: string): void => {
    close();
    void navigate({ to: address });
  };
  return (
    <Combobox store={combobox} onOptionSubmit={go}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          autoFocus
          size="md"
          value={text}
          aria-label={t('palette.label')}
          description={t('palette.label')}
          leftSection={<IconSearch size={18} aria-hidden />}
          rightSection={waiting && <Loader size="xs" />}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options mt="sm" mah="60vh" style={{ overflowY: 'auto' }} aria-label={t('palette.label')}>
        {offered.map((hit) => (
          <Found key={hit.address} hit={hit} />
        ))}
        {offered.length === 0 && !waiting && asked && <Combobox.Empty>{t('state.empty')}</Combobox.Empty>}
      </Combobox.Options>
    </Combobox>
  );
}

function Found({ hit: { address, name, kind, about } }: { readonly hit: Hit }): ReactNode {
  return (
    <Combobox.Option value={address}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <div>
          <Text size="sm">{name}</Text>
          {about && (
            <Text size="xs" c="dimmed">
              {about}
            </Text>
          )}
        </div>
        <Text size="xs" c="dimmed" ta="right">
          {kind}
        </Text>
      </Group>
    </Combobox.Option>
  );
}

/** The screens that are offered anyway, by the beginning of a word of their name. */
function useScreens(text: string): readonly Hit[] {
  const { t } = useTranslation();
  const { can } = useMe();
  const wanted = text.toLowerCase();
  return offeredTo(can)
    .flatMap((item) => item.children ?? [item])
    .map(({ to, name }) => ({ address: to, name: t(name), kind: t('palette.screen'), about: '' }))
    .filter(({ name }) =>
      name
        .toLowerCase()
        .split(/\s+/)
        .some((word) => word.startsWith(wanted)),
    );
}
