export { AttachedFiles, Attachment } from './attachment.types.js';
export { FileEntity } from './file.entities.js';
export { FileStore } from './file-store.js';
export { attachedFiles } from './files.history.js';
export { FilesModule } from './files.module.js';
export { mediaTypeOf } from './media-type.js';
export { onDisk, writeTo } from './on-disk.js';
export { sendFile, sendPicture } from './send-file.js';
