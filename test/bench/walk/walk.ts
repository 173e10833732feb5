import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'pg';
import { Reader, Readings } from '../../../src/platform/reading/index.js';
import { viewersOf } from './viewers.js';
import { casesOf, type Case } from './cases.js';
import { listsOf } from './lists.js';
import { dearest, type Read } from './reading.js';
import { Values } from './values.js';

/** What was read for every question, by its viewer and its name. */
export type Walked = ReadonlyMap<string, Read>;

/**
 * Asks every list of the schema in each of its orders, under each of its filters, as each viewer. Those that `isAsked` leaves
 * out are not asked.
 */
export async function walk(
  app: NestFastifyApplication,
  client: Client,
  isAsked: (question: Case, viewer: string) => boolean = () => true,
): Promise<Walked> {
  const { schema } = app.get(GraphQLSchemaHost);
  const [reader, readings] = [app.get(Reader), app.get(Readings)];
  const values = new Values(readings, reader, client);
  const viewers = Object.entries(await viewersOf(client));
  const walked = new Map<string, Read>();
  for (const list of listsOf(schema).filter(({ root }) => readings.root(root)))
    for (const question of casesOf(list, await values.conditionsOf(list)))
      for (const [viewer, ctx] of viewers.filter(([viewer]) => isAsked(question, viewer)))
        for (const read of await dearest(reader, schema, question, ctx))
          walked.set(`${question.name}, ${viewer}`, read);
  return walked;
}
