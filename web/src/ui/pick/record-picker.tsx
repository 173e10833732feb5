import { CloseButton, Combobox, InputBase, Loader, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.js';
import type { Found, Pick } from './pick.js';
import { PICKS, type PickKind } from './picks.js';

interface Props {
  readonly kind: PickKind;
  readonly value?: string | null;
  readonly onChange: (id: string | null, record?: Found) => void;
  readonly label?: ReactNode;
  readonly description?: ReactNode;
  readonly placeholder?: string;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly withAsterisk?: boolean;
  readonly 'data-path'?: string | undefined;
  readonly w?: number;
  /** Also what exists no more is offered: for a filter, and for a record of former days. */
  readonly withFormer?: boolean;
  /** Narrows what is offered, in the filter of the list. */
  readonly among?: object;
  readonly 'aria-label'?: string;
}

const TYPING_MS = 200;

/** A field that finds one record by any spelling of its name. */
export function RecordPicker({ kind, value = null, onChange, among, withFormer = false, ...field }: Props): ReactNode {
  const { t } = useTranslation();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const [asked] = useDebouncedValue(typed ?? '', TYPING_MS);
  const { chosen, found, waiting } = useRecords(kind, {
    value,
    asked,
    among,
    withFormer,
    open: combobox.dropdownOpened,
  });
  const unchosen = typed !== undefined && typed.trim() !== '' && typed !== chosen?.name;
  // A filter has no label, and no room beneath it.
  const about = field.label ? chosen?.about : undefined;
  const beneath = about ? <Beneath about={about}>{field.description}</Beneath> : field.description;
  const choose = (id: string): void => {
    onChange(
      id,
      found.find((each) => each.id === id),
    );
    setTyped(undefined);
    combobox.closeDropdown();
  };
  const clear = (): void => {
    setTyped(undefined);
    onChange(null);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          {...field}
          description={beneath}
          error={field.error ?? (unchosen && left && (field.label ? t('pick.choose') : true))}
          data-unchosen={unchosen || undefined}
          value={typed ?? chosen?.name ?? ''}
          placeholder={field.placeholder ?? t('pick.type')}
          autoComplete="off"
          rightSection={
            value || unchosen ? <CloseButton size="sm" aria-label={t('pick.clear')} onClick={clear} /> : undefined
          }
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setLeft(false);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onKeyDown={({ key }) => key === 'Enter' && setLeft(true)}
          onBlur={() => {
            // What is typed and not chosen stays: nobody saves a record without it and takes it for recorded.
            if (!unchosen) setTyped(undefined);
            if (typed === '') onChange(null);
            setLeft(true);
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!waiting && found.length === 0 && !typed}>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {waiting && found.length === 0 && (
            <Combobox.Empty>
              <Loader size="xs" />
            </Combobox.Empty>
          )}
          {!waiting && found.length === 0 && typed && <Combobox.Empty>{t('pick.nothing')}</Combobox.Empty>}
          {found.map(({ id, name, about }) => (
            <Combobox.Option key={id} value={id}>
              <Text size="sm">{name}</Text>
              {about && (
                <Text size="xs" c="dimmed">
                  {about}
                </Text>
              )}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface BeneathProps {
  readonly about: string;
  readonly children: ReactNode;
}
/** What tells the chosen one from others of its name; then what is said of the field. */
const Beneath = ({ about, children }: BeneathProps): ReactNode => (
  <>
    <Text span inherit display="block">
      {about}
    </Text>
    {children}
  </>
);

interface Asked {
  readonly value: string | null;
  readonly asked: string;
  readonly among: object | undefined;
  readonly withFormer: boolean;
  readonly open: boolean;
}
function useRecords(kind: PickKind, { value, asked, among, withFormer, open }: Asked) {
  const { document, found: read, named, chosen: byId, atOnce, lasting }: Pick = PICKS[kind];
  const { search, filter } = asked ? named(asked) : {};
  const conditions = [filter, among, withFormer ? undefined : lasting].filter((each) => each !== undefined);
  const narrowed = conditions.length > 1 ? { and: conditions } : conditions[0];
  const chosen = useAnswer(
    document,
    { filter: byId?.(value ?? '') ?? { id: { eq: value ?? '' } }, first: 1 },
    { enabled: value !== null },
  );
  const offered = useAnswer(
    document,
    { ...(search && { search }), ...(narrowed && { filter: narrowed }), first: atOnce ?? 10 },
    { enabled: open, keepLast: true },
  );
  const rows = offered.data ? read(offered.data) : [];
  return {
    chosen: value && chosen.data ? read(chosen.data)[0] : undefined,
    found: rows.filter(({ name }) => !atOnce || name.toLowerCase().includes(asked.toLowerCase())),
    waiting: offered.isFetching,
  };
}
