import { Alert, Anchor, Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core';
import { IconPaperclip, IconUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import type { AttachedFileFragment } from '../../gql/graphql.js';
import { formatMoment } from '../../i18n/format.js';
import { DetachFile } from './detach-file.js';
import { fileSize } from './file-size.js';
import { useAttaching, type Coming } from './use-attaching.js';

graphql(/* GraphQL */ `
  fragment AttachedFile on Attachment {
    id
    name
    note
    size
    path
    addedAt
    addedBy
  }
`);

interface Props {
  readonly recordId: string;
  readonly files: readonly AttachedFileFragment[];
  /** Whether files may be added and taken off. */
  readonly may: boolean;
}

/** The files that hang on a record: read, brought with progress, taken off with a reason. */
export function FilesPanel({ recordId, files, may }: Props): ReactNode {
  const { t } = useTranslation('files');
  const { coming, busy, attach } = useAttaching(recordId);
  return (
    <Stack gap="sm">
      {files.length === 0 && coming.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      {files.map((file) => (
        <AttachedLine key={file.id} file={file} may={may} />
      ))}
      {coming.map((each) => (
        <ComingLine key={each.name} of={each} />
      ))}
      {may && (
        <FileButton multiple onChange={(chosen) => void attach(chosen)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={busy}
              leftSection={<IconUpload size={18} aria-hidden />}
              style={{ alignSelf: 'flex-start' }}
            >
              {t('add')}
            </Button>
          )}
        </FileButton>
      )}
    </Stack>
  );
}

function AttachedLine({ file, may }: { readonly file: AttachedFileFragment; readonly may: boolean }): ReactNode {
  const { t } = useTranslation('files');
  const { name, path, size, addedAt, addedBy, note } = file;
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <Group gap="xs" wrap="nowrap" align="flex-start" miw={0}>
        <IconPaperclip size={18} aria-hidden style={{ flex: 'none' }} />
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Anchor href={path} target="_blank" size="sm">
            {name}
          </Anchor>
          <Text size="xs" c="dimmed">
            {[fileSize(size, [t('kilo'), t('mega')]), addedBy, formatMoment(addedAt), note].filter(Boolean).join(' · ')}
          </Text>
        </div>
      </Group>
      {may && <DetachFile file={file} />}
    </Group>
  );
}

function ComingLine({ of: { name, share, refused } }: { readonly of: Coming }): ReactNode {
  if (refused)
    return (
      <Alert color="red" role="alert" title={name}>
        {refused}
      </Alert>
    );
  return (
    <div>
      <Text size="sm">{name}</Text>
      <Progress value={share * 100} aria-label={name} />
    </div>
  );
}
