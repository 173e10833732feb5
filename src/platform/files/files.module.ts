import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Readings } from '../reading/index.js';
import { attachable, filesField } from './attachable.js';
import { attachmentReading } from './attachment.reading.js';
import { AttachmentsResolver } from './attachments.resolver.js';
import { AttachmentsService } from './attachments.service.js';
import { AttachmentEntity, FileChunkEntity, FileEntity, FileTypeEntity, UploadEntity } from './file.entities.js';
import { Downloads } from './downloads.js';
import { FileStore } from './file-store.js';
import './files.history.js';
import './files.labels.js';
import { FilesRoutes } from './files.routes.js';
import { Uploads } from './uploads.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([FileTypeEntity, FileEntity, FileChunkEntity, UploadEntity, AttachmentEntity])],
  providers: [FileStore, Uploads, Downloads, FilesRoutes, AttachmentsService, AttachmentsResolver],
  exports: [FileStore],
})
export class FilesModule {
  constructor(readings: Readings) {
    readings.declare(attachmentReading);
    for (const [type, rights] of attachable) readings.extend(type, { files: filesField(rights) });
  }
}
