import { words } from '../../kernel/words.js';
import { defineLabels } from '../labels/index.js';

const ofFile = {
  type: words('Файл түрі', 'Тип файла', 'Type of file'),
  size: words('Көлемі, байт', 'Размер, байт', 'Size in bytes'),
  sha256: words('SHA-256 бақылау сомасы', 'Контрольная сумма SHA-256', 'SHA-256 checksum'),
};

defineLabels({
  fields: { files: words('Файлдары', 'Файлы', 'Files') },
  types: {
    Attachment: {
      label: words('Тіркелген файл', 'Прикреплённый файл', 'Attached file'),
      fields: {
        ...ofFile,
        path: words('Жүктеп алу мекенжайы', 'Адрес для скачивания', 'Address of download'),
        addedBy: words('Тіркеген', 'Кем прикреплён', 'Attached by'),
        addedAt: words('Тіркелген уақыты', 'Время прикрепления', 'Attached at'),
      },
    },
    Upload: { label: words('Жүктелген файл', 'Загруженный файл', 'Uploaded file'), fields: ofFile },
  },
});
