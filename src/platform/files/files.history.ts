import { words } from '../../kernel/words.js';
import { asList, asParts, asWritten, defineHistory, field, storedAs } from '../history/index.js';

/** Which files hang on a record; every type that takes files tells it so, as `files`. The checksum is kept and not said. */
export const attachedFiles = storedAs(field(asList(asParts({ name: asWritten, note: asWritten }))), {
  key: 'id',
  rows: `SELECT jsonb_build_object('id', a.id, 'name', a.name, 'note', a.note, 'sha256', a.sha256) FROM attachments a WHERE a.subject_id = r.id`,
});

defineHistory({
  types: {
    // The name is told only once the file hangs on a record: whose history it is, is known then.
    Upload: {
      noTable: 'passing',
      fields: { sha256: field(asWritten, null), type: field(asWritten, null), size: field(asWritten, null) },
    },
  },
  events: {
    'file.uploaded': words('Файлды жүктеу', 'Загрузка файла', 'File uploaded'),
    'file.attached': words('Файлды тіркеу: {record}', 'Прикрепление файла: {record}', 'File attached: {record}'),
    'file.detached': words('Файлды ажырату: {record}', 'Открепление файла: {record}', 'File detached: {record}'),
  },
});
