import { list, type ListField, type Reading } from '../reading/index.js';

/** The permissions for the files of a record; they hold at the record. */
export interface FileRights {
  /** Absent: whoever sees the record sees its files. */
  readonly read?: string;
  readonly write: string;
  /** The property of the record with the person of whom its files tell: the history keeps them so that they can be made unreadable. */
  readonly about?: string;
}
/** The types whose records take files; `AttachedFiles` puts them here. */
export const attachable = new Map<string, FileRights>();

interface FilesField extends ListField, Pick<FileRights, 'write' | 'about'> {}
export const filesField = ({ read, ...rights }: FileRights): FilesField => ({
  ...list('Attachment', 'subject_id', 'position'),
  ...(read !== undefined && { permission: read }),
  ...rights,
});
const filesOf = ({ fields }: Reading): FilesField | undefined => fields['files'] as FilesField | undefined;

/** The permission with which files are hung on records of the type; undefined: they take none. */
export const writtenWith = (reading: Reading): string | undefined => filesOf(reading)?.write;
/** The person of whom the files of a record tell; undefined where they tell of none. */
export function subjectOf(reading: Reading, record: object): string | undefined {
  const { about } = filesOf(reading) ?? {};
  return about === undefined ? undefined : ((record as Record<string, string | null>)[about] ?? undefined);
}
