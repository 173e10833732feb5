import { Button, Grid, Stack, Text } from '@mantine/core';
import { IconDeviceFloppy, IconExternalLink } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { openDialog } from '../../ui/form/dialogs.js';
import { Page } from '../../ui/page.js';
import classes from './ask.module.css';
import { DocumentList } from './document-list.js';
import { EXAMPLES } from './documents.js';
import { useOwnDocuments } from './own-documents.js';
import { SaveDocument } from './save-document.js';
import { useEdited } from './use-edited.js';

/** The editor of GraphQL beside documents to begin with, and those that one has kept. */
export function Ask(): ReactNode {
  const { t } = useTranslation('ask');
  const { account } = useMe();
  const { own, save, remove } = useOwnDocuments(account?.id ?? 'token');
  const edited = useEdited();
  const [chosen, choose] = useState<string>();
  const examples = EXAMPLES.map(({ name, query }) => ({ id: name, name: t(`example.${name}`), query }));
  const query = [...examples, ...own].find(({ id }) => id === chosen)?.query ?? examples[0]!.query;
  const address = `/graphiql?${new URLSearchParams({ query })}`;
  const keep = (): void =>
    openDialog({
      title: t('save'),
      children: (close) => <SaveDocument save={(name) => save(name, edited.current || query)} close={close} />,
    });
  return (
    <Page
      title={t('title')}
      about={
        <Text size="sm" c="dimmed">
          {t('about')}
        </Text>
      }
      actions={
        <>
          <Button variant="default" leftSection={<IconDeviceFloppy size={18} aria-hidden />} onClick={keep}>
            {t('save')}
          </Button>
          <Button
            variant="default"
            component="a"
            href={address}
            target="_blank"
            leftSection={<IconExternalLink size={18} aria-hidden />}
          >
            {t('apart')}
          </Button>
        </>
      }
    >
      <Grid>
        <Grid.Col span={{ base: 12, lg: 3 }}>
          <Stack>
            <DocumentList title={t('examples')} of={examples} chosen={chosen ?? examples[0]!.id} choose={choose} />
            <DocumentList title={t('own')} none={t('none')} of={own} chosen={chosen} choose={choose} remove={remove} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 9 }}>
          <div className={classes.frame}>
            <iframe key={chosen} className={classes.editor} src={address} title={t('editor')} />
          </div>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
