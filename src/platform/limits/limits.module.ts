import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RateLimits } from './rate-limits.js';
import { RateWindowEntity } from './rate-window.entity.js';

@Global()
@Module({ imports: [TypeOrmModule.forFeature([RateWindowEntity])], providers: [RateLimits], exports: [RateLimits] })
export class LimitsModule {}
