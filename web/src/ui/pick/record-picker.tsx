import { CloseButton, Combobox, InputBase, Loader, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.js';
import type { Found, Pick as PickOf } from './pick.js';
import { PICKS, type PickKind } from './picks.js';
import { useTyped } from './use-typed.js';

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
  const chosen = useChosen(kind, value);
  const typed = useTyped(chosen?.name, () => onChange(null));
  const [asked] = useDebouncedValue(typed.text ?? '', TYPING_MS);
  const { found, waiting } = useOffered(kind, { asked, among, withFormer, open: combobox.dropdownOpened });
  const choose = (id: string): void => {
    onChange(
      id,
      found.find((each) => each.id === id),
    );
    typed.forget();
    combobox.closeDropdown();
  };
  const clear = (): void => {
    typed.forget();
    onChange(null);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          {...field}
          {...saidOf(field, chosen)}
          error={field.error ?? (typed.isLeft && (field.label ? t('pick.choose') : true))}
          data-unchosen={typed.isUnchosen || undefined}
          value={typed.text ?? chosen?.name ?? ''}
          placeholder={field.placeholder ?? t('pick.type')}
          autoComplete="off"
          rightSection={
            (value ?? typed.text) ? <CloseButton size="sm" aria-label={t('pick.clear')} onClick={clear} /> : undefined
          }
          onChange={({ currentTarget }) => {
            typed.type(currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onKeyDown={({ key }) => key === 'Enter' && typed.leave()}
          onBlur={() => {
            typed.leave();
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!waiting && found.length === 0 && !typed.text}>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          <Offered found={found} waiting={waiting} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface OfferedProps {
  readonly found: readonly Found[];
  readonly waiting: boolean;
}
function Offered({ found, waiting }: OfferedProps): ReactNode {
  const { t } = useTranslation();
  if (found.length === 0) return <Combobox.Empty>{waiting ? <Loader size="xs" /> : t('pick.nothing')}</Combobox.Empty>;
  return found.map(({ id, name, about }) => (
    <Combobox.Option key={id} value={id}>
      <Text size="sm">{name}</Text>
      {about && (
        <Text size="xs" c="dimmed">
          {about}
        </Text>
      )}
    </Combobox.Option>
  ));
}

/** What stands beneath the field. A filter has no label, and no room there. */
function saidOf(
  { label, description }: Pick<Props, 'label' | 'description'>,
  chosen: Found | undefined,
): Pick<Props, 'description'> {
  const about = label ? chosen?.about : undefined;
  return about ? { description: <Beneath about={about}>{description}</Beneath> } : {};
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

function useChosen(kind: PickKind, value: string | null): Found | undefined {
  const { document, found, chosen }: PickOf = PICKS[kind];
  const filter = chosen?.(value ?? '') ?? { id: { eq: value ?? '' } };
  const { data } = useAnswer(document, { filter, first: 1 }, { enabled: value !== null });
  return value && data ? found(data)[0] : undefined;
}

interface Asked {
  readonly asked: string;
  readonly among: object | undefined;
  readonly withFormer: boolean;
  readonly open: boolean;
}
function useOffered(kind: PickKind, { asked, among, withFormer, open }: Asked): OfferedProps {
  const { document, found: read, named, atOnce, lasting }: PickOf = PICKS[kind];
  const { search, filter } = asked ? named(asked) : {};
  const conditions = [filter, among, withFormer ? undefined : lasting].filter((each) => each !== undefined);
  const narrowed = conditions.length > 1 ? { and: conditions } : conditions[0];
  const { data, isFetching } = useAnswer(
    document,
    { ...(search && { search }), ...(narrowed && { filter: narrowed }), first: atOnce ?? 10 },
    { enabled: open, keepLast: true },
  );
  const rows = data ? read(data) : [];
  return {
    found: rows.filter(({ name }) => !atOnce || name.toLowerCase().includes(asked.toLowerCase())),
    waiting: isFetching,
  };
}
