import { Button, Code, CopyButton, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { wholeText } from '../../api/graphql.js';

interface Props {
  readonly document: { toString(): string };
  readonly variables: object;
}

/** The question behind what is shown, ready to be asked elsewhere. */
export function AsGraphql({ document, variables }: Props): ReactNode {
  const { t } = useTranslation();
  const query = wholeText(document);
  const values = JSON.stringify(variables, undefined, 2);
  const address = `/graphiql?${new URLSearchParams({ query, variables: values })}`;
  return (
    <Stack>
      <Code block tabIndex={0}>
        {query}
      </Code>
      <Code block tabIndex={0}>
        {values}
      </Code>
      <Group justify="flex-end">
        <CopyButton value={`${query}\n\n# ${values.replaceAll('\n', '\n# ')}`}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'list.copied' : 'list.copy')}
            </Button>
          )}
        </CopyButton>
        <Button component="a" href={address} target="_blank">
          {t('list.openGraphql')}
        </Button>
      </Group>
    </Stack>
  );
}
