import { Checkbox, Fieldset, Input, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import type { PermissionsQuery } from '../gql/graphql.js';
import { capital } from './capital.js';
import { WaitingState } from './states.js';

const PERMISSIONS = graphql(/* GraphQL */ `
  query Permissions {
    permissions {
      name
      meaning
      deed
      forTokens
    }
  }
`);

export type Permission = PermissionsQuery['permissions'][number];
export const usePermissions = (): readonly Permission[] | undefined => useAnswer(PERMISSIONS, {}).data?.permissions;

interface Props {
  readonly label: string;
  readonly value?: readonly string[];
  readonly onChange?: (value: string[]) => void;
  readonly error?: ReactNode;
  /** Which of them can be chosen. */
  readonly among?: (permission: Permission) => boolean;
}

/** A choice of permissions by what they mean, one group for each kind of deed. */
export function PermissionsField({ label, value = [], onChange, error, among = () => true }: Props): ReactNode {
  const { i18n } = useTranslation();
  const permissions = usePermissions()?.filter(among);
  if (!permissions) return <WaitingState />;
  const deeds = [...new Set(permissions.map(({ deed }) => deed))];
  return (
    <Input.Wrapper label={label} error={error}>
      <Checkbox.Group value={[...value]} onChange={(chosen) => onChange?.(chosen)}>
        <Stack gap="sm">
          {deeds.map((deed) => (
            <Fieldset key={deed} legend={capital(deed)} lang={i18n.language}>
              <Stack gap={6}>
                {permissions
                  .filter((each) => each.deed === deed)
                  .map(({ name, meaning }) => (
                    <Checkbox key={name} value={name} label={meaning} />
                  ))}
              </Stack>
            </Fieldset>
          ))}
        </Stack>
      </Checkbox.Group>
    </Input.Wrapper>
  );
}
