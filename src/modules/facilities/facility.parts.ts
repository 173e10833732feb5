import { Injectable } from '@nestjs/common';
import { given } from '../../kernel/given.js';
import { refuse, refuseIfAny, type InputPath } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { findRecord, partialDateColumns, storeParts } from '../../platform/database/index.js';
import type { Change } from '../../platform/events/index.js';
import { localized, relocalized } from '../../platform/input/index.js';
import { common } from '../../platform/problems/index.js';
import { SearchIndex } from '../../platform/search/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { dateProblems, formsOf } from '../reference/index.js';
import { SourcesService } from '../sources/index.js';
import { FacilityDirectionEntity, FacilityResidentEntity, type FacilityEntity } from './facility.entities.js';
import type {
  CorrectFacilityDirectionInput, CorrectFacilityInput, CorrectFacilityResidentInput, FacilityDetails, FacilityDirectionInput, FacilityResidentInput,
} from './facility.inputs.js'; // prettier-ignore

/** What a registration says of the parts of a facility, and what a correction may say beside. */
type PartsInput = FacilityDetails & Partial<CorrectFacilityInput>;

/** What hangs on a facility: directions of its work, residents, sources, and the name by which it is found. */
@Injectable()
export class FacilityParts {
  constructor(
    private readonly sources: SourcesService,
    private readonly search: SearchIndex,
  ) {}

  async store(tx: Tx, { id: facilityId, name }: FacilityEntity, input: PartsInput): Promise<Change[]> {
    await this.search.put(tx, 'Facility', facilityId, formsOf([{ position: 0, name }]));
    return [
      ...(await storeParts<FacilityDirectionEntity, FacilityDirectionInput, CorrectFacilityDirectionInput>(tx, 'Facility', facilityId, {
        entity: FacilityDirectionEntity,
        owner: { facilityId },
        field: 'directions',
        lists: ['directions', 'correctDirections', 'withdrawDirections'],
        fill: fillDirection,
        input: { add: input.directions, correct: input.correctDirections, withdraw: input.withdrawDirections },
      })), // prettier-ignore
      ...(await storeParts<FacilityResidentEntity, FacilityResidentInput, CorrectFacilityResidentInput>(tx, 'Facility', facilityId, {
        entity: FacilityResidentEntity,
        owner: { facilityId },
        field: 'residents',
        lists: ['residents', 'correctResidents', 'withdrawResidents'],
        fill: (row, resident, path, rows) => fillResident(tx, row, resident, path, rows),
        input: { add: input.residents, correct: input.correctResidents, withdraw: input.withdrawResidents },
      })), // prettier-ignore
      ...(await this.sources.cite(tx, 'Facility', facilityId, input)),
    ];
  }
}

function fillDirection(
  row: FacilityDirectionEntity,
  { title, position }: FacilityDirectionInput | CorrectFacilityDirectionInput,
  _path: InputPath,
  rows: readonly FacilityDirectionEntity[],
): void {
  if (title)
    row.title = row.title ? relocalized(row.title, title) : localized(title as FacilityDirectionInput['title']);
  row.position = position ?? row.position ?? Math.max(0, ...rows.map((each) => each.position)) + 1;
}

async function fillResident(
  tx: Tx,
  row: FacilityResidentEntity,
  resident: FacilityResidentInput | CorrectFacilityResidentInput,
  path: InputPath,
  rows: readonly FacilityResidentEntity[],
): Promise<void> {
  const { startDate, endDate, ended } = resident;
  if ('organizationId' in resident) {
    row.organizationId = resident.organizationId;
    await findRecord(tx, OrganizationEntity, resident.organizationId, [...path, 'organizationId']);
  }
  if (startDate !== undefined || !row.start) row.start = partialDateColumns(startDate);
  if (endDate !== undefined || !row.end) row.end = partialDateColumns(endDate);
  Object.assign(row, { ended: row.ended ?? false }, given({ ended: ended ?? (endDate ? true : undefined) }));
  if (!row.ended) row.end = partialDateColumns(null);
  refuseIfAny(dateProblems(tx, 'resident', row, (field) => [...path, field]));
  if (rows.some((other) => other.id !== row.id && isSameStay(other, row))) refuse(common.DUPLICATE, path);
}

/** Whoever left may come again; whoever is there cannot. */
const isSameStay = (one: FacilityResidentEntity, other: FacilityResidentEntity): boolean =>
  one.organizationId === other.organizationId &&
  one.ended === other.ended &&
  (!one.ended || (one.start.text === other.start.text && one.end.text === other.end.text));
