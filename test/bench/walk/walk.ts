import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'pg';
import { Reader, Readings } from '../../../src/platform/reading/index.js';
import { askersOf } from './askers.js';
import { casesOf, type Case } from './cases.js';
import { listsOf } from './lists.js';
import { dearest, type Read } from './reading.js';
import { Values } from './values.js';

/** What was read for every question, by its asker and its name. */
export type Walked = ReadonlyMap<string, Read>;

/**
 * Asks every list of the schema in each of its orders, under each of its filters, as each asker. Those that `isAsked` leaves
 * out are not asked.
 */
export async function walk(
  app: NestFastifyApplication,
  client: Client,
  isAsked: (question: Case, asker: string) => boolean = () => true,
): Promise<Walked> {
  const { schema } = app.get(GraphQLSchemaHost);
  const [reader, readings] = [app.get(Reader), app.get(Readings)];
  const values = new Values(readings, reader, client);
  const askers = Object.entries(await askersOf(client));
  const walked = new Map<string, Read>();
  for (const list of listsOf(schema).filter(({ root }) => readings.root(root)))
    for (const question of casesOf(list, await values.conditionsOf(list)))
      for (const [asker, ctx] of askers.filter(([asker]) => isAsked(question, asker)))
        for (const read of await dearest(reader, schema, question, ctx)) walked.set(`${question.name}, ${asker}`, read);
  return walked;
}
