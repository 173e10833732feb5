import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import type { Language } from '../../kernel/language.js';
import type { RequestContext } from '../../platform/context/index.js';
import { Reader } from '../../platform/reading/index.js';
import { printout, type PrintedView } from './person-views.printout.js';

const PERSON = 'query ($id: ID!) { person(id: $id) { displayName } }';
const VIEWS = 'query ($id: ID!) { personViews(personId: $id) { nodes { at actorName purpose fields } } }';

/** The views of a person, as a page to print; read as any document is, so that it shows nothing a query would not. */
@Injectable()
export class PersonViewsPrinter {
  constructor(private readonly reader: Reader) {}

  /** Undefined when there is no such person for the viewer. */
  async print(ctx: RequestContext, id: string, language: Language): Promise<string | undefined> {
    const { person } = await this.reader.query<{ person: { displayName: string } | null }>(ctx, PERSON, { id });
    if (person === null) return undefined;
    const views: PrintedView[] = [];
    for await (const view of this.reader.stream<PrintedView>(ctx, VIEWS, { id })) views.push(view);
    return printout({ name: person.displayName, printedOn: today(ctx.now), views }, language);
  }
}
