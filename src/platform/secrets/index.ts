export { openSecrets, ownSecrets } from './open-secrets.js';
export { rotateDataKey } from './rotate.js';
export { SealedColumns, type SealedColumn } from './sealed-columns.js';
export { keyIdOf, Secrets } from './secrets.js';
export { isErased, SealedHistory } from './sealed-history.js';
export { keepSecretFile, readSecretFile } from './secret-file.js';
export { SecretsModule } from './secrets.module.js';
export { DataKeyEntity } from './secrets.entities.js';
export { ERASED, erasing, HistoryOpener, SubjectKeys } from './subject-keys.js';
