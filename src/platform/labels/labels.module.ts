import { Module } from '@nestjs/common';
import './platform.labels.js';
import { LabelsResolver } from './labels.resolver.js';

@Module({ providers: [LabelsResolver] })
export class LabelsModule {}
