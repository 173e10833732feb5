import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { GraphQLSchemaFactory } from '@nestjs/graphql';
import { ResolversExplorerService } from '@nestjs/graphql/dist/services/resolvers-explorer.service.js';
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Node } from './shared.types.js';

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<unknown, unknown>>>;

// Apollo validates the schema when it starts: Nest's own check by introspection would be the second.
const OPTIONS = { orphanedTypes: [Node], noDuplicatedFields: true, skipCheck: true };

/**
 * Apollo with the schema as the classes declare it, and with their resolvers. Nest's own driver has them by another way:
 * it prints that schema, parses and checks the text, and builds three more schemas of it.
 */
@Injectable()
export class SchemaDriver extends ApolloDriver {
  @Inject() private readonly explorer: ResolversExplorerService;
  @Inject() private readonly factory: GraphQLSchemaFactory;

  override async generateSchema({ transformSchema }: ApolloDriverConfig): Promise<GraphQLSchema> {
    const schema = await this.factory.create(this.explorer.getAllCtors(), OPTIONS);
    for (const [type, resolvers] of Object.entries(this.explorer.explore() as Resolvers)) {
      const fields = (schema.getType(type) as GraphQLObjectType).getFields();
      for (const [name, resolve] of Object.entries(resolvers)) fields[name]!.resolve = resolve;
    }
    return transformSchema!(schema);
  }
}
