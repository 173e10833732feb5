import { list, type ListField, type Reading } from '../reading/index.js';

/** The permissions for the files of a record; they hold at the record. */
export interface FileRights {
  /** Absent: whoever sees the record sees its files. */
  readonly read?: string;
  readonly write: string;
}
/** The types whose records take files; `AttachedFiles` puts them here. */
export const attachable = new Map<string, FileRights>();

interface FilesField extends ListField {
  readonly write: string;
}
export const filesField = ({ read, write }: FileRights): FilesField => ({
  ...list('Attachment', 'subject_id', 'position'),
  ...(read !== undefined && { permission: read }),
  write,
});

/** The permission with which files are hung on records of the type; undefined: they take none. */
export const writtenWith = ({ fields }: Reading): string | undefined =>
  (fields['files'] as FilesField | undefined)?.write;
