import { Resolver } from '@nestjs/graphql';
import { listArgs, ReadQuery } from '../../platform/graphql/index.js';
import { permissions } from './exchange.permissions.js';
import { listExportReading } from './list-export.reading.js';
import { ListExportConnection } from './list-export.types.js';

@Resolver()
export class ExchangeResolver {
  @ReadQuery(() => ListExportConnection, listArgs(listExportReading), {
    description: 'Lists that were taken away, the latest first: one’s own; all of them for whoever audits everywhere.',
    allow: permissions['exports.read'],
  })
  readonly exports: unknown;
}
