import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { PostsService } from '../../memberships/index.js';
import { OrganizationChangesService, OrganizationsService } from '../../organizations/index.js';
import { AreasService } from '../../reference/index.js';
import { SourcesService } from '../../sources/index.js';
import type { Cites, OrganizationInput, OrganizationRow, Sheet } from './declaration.js';
import { FacilitiesWriter } from './facilities.writer.js';
import { citations, postKey, type Known } from './known.js';

/** Records sources, organizations and their posts, and the places where they work. */
@Injectable()
export class OrganizationsWriter {
  constructor(
    private readonly sources: SourcesService,
    private readonly areas: AreasService,
    private readonly organizations: OrganizationsService,
    private readonly changes: OrganizationChangesService,
    private readonly posts: PostsService,
    private readonly facilities: FacilitiesWriter,
  ) {}

  async write(tx: Tx, sheets: readonly Sheet[], known: Known): Promise<void> {
    for (const { key, ...source } of sheets.flatMap((sheet) => sheet.sources))
      known.sources.set(key, await this.sources.record(tx, source));
    for (const sheet of sheets) {
      for (const row of sheet.organizations) await this.organization(tx, row, { [sheet.source]: null }, known);
    }
    await this.facilities.write(tx, sheets, known);
  }

  private async organization(tx: Tx, row: OrganizationRow, fallback: Cites, known: Known): Promise<void> {
    const id = await this.organizations.register(tx, row.type, {
      kind: row.kind,
      name: row.formerly?.name ?? row.name,
      level: row.level,
      areaId: row.area && (await this.areas.idOfCode(tx, row.area)),
      parentId: row.parent && known.organizations.of(row.parent),
      foundedOn: row.foundedOn,
      otherNames: row.asPrinted?.map((text) => ({ text, kind: 'AS_PRINTED' })),
      declaredNumbers: row.numbers?.map(({ source, ...number }) => ({ ...number, sourceId: known.sources.of(source) })),
      ...(row.ethnicGroups && { ethnicGroups: row.ethnicGroups }),
      note: row.note,
      sources: citations(row.cites ?? fallback, known),
    } as OrganizationInput);
    known.organizations.set(row.key, id);
    if (row.formerly) await this.rename(tx, id, row, known);
    for (const { title, ...post } of row.posts ?? []) {
      known.posts.set(
        postKey(row.key, title.kk),
        await this.posts.createPost(tx, { organizationId: id, title, ...post }),
      );
    }
  }

  private async rename(tx: Tx, id: string, { name, formerly }: OrganizationRow, known: Known): Promise<void> {
    const { until, decision, note } = formerly!;
    await this.changes.rename(tx, {
      id,
      expectedVersion: 1,
      name,
      effectiveDate: until,
      decisionId: known.sources.of(decision),
      note,
    });
  }
}
