import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditRecorder } from './audit.recorder.js';
import { ChangeEntity, ChangeSetEntity } from './change-set.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([ChangeSetEntity, ChangeEntity])], providers: [AuditRecorder] })
export class AuditModule {}
