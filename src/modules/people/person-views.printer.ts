import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getOperationAST, parse } from 'graphql';
import { today } from '../../kernel/clock.js';
import type { Language } from '../../kernel/language.js';
import { authorize } from '../../platform/access/index.js';
import type { RequestContext } from '../../platform/context/index.js';
import { Reader } from '../../platform/reading/index.js';
import { permissions } from './people.permissions.js';
import { printout, type PrintedView } from './person-views.printout.js';

const document = parse(`query PersonViewsPrintout($id: ID!, $after: String) {
  person(id: $id) { displayName }
  personViews(personId: $id, first: 100, after: $after) {
    nodes { at actorName purpose fields }
    pageInfo { hasNextPage endCursor }
  }
}`);
const operation = getOperationAST(document)!;

interface Part {
  readonly person: { readonly displayName: string } | null;
  readonly personViews: {
    readonly nodes: readonly PrintedView[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** Who saw a person, as a page to print; read as any document is, so that it shows nothing a query would not. */
@Injectable()
export class PersonViewsPrinter {
  constructor(
    private readonly reader: Reader,
    private readonly modules: ModuleRef,
  ) {}

  /** Undefined when there is no such person for the viewer. */
  async print(ctx: RequestContext, personId: string, language: Language): Promise<string | undefined> {
    authorize({ extensions: { permission: permissions['audit.read'] } }, ctx.actor);
    const views: PrintedView[] = [];
    for (let after: string | null = null; ;) {
      const { person, personViews }: Part = await this.read(ctx, { id: personId, after });
      if (person === null) return undefined;
      views.push(...personViews.nodes);
      if (!personViews.pageInfo.hasNextPage)
        return printout({ name: person.displayName, printedOn: today(ctx.now), views }, language);
      after = personViews.pageInfo.endCursor;
    }
  }

  private async read(ctx: RequestContext, variables: { id: string; after: string | null }): Promise<Part> {
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const plan = this.reader.plan({ schema, document, operation, variables, hash: operation.name!.value }, ctx.actor);
    return JSON.parse(
      await this.reader.text(
        plan!,
        variables,
        plan!.statements.map(() => ctx),
      ),
    ) as Part;
  }
}
