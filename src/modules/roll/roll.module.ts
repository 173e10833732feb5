import { Module } from '@nestjs/common';
import { RollRoutes } from './roll.routes.js';
import { Roll } from './roll.js';

@Module({ providers: [Roll, RollRoutes] })
export class RollModule {}
