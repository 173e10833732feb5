import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { ActivitiesWriter } from './register/activities/activities.writer.js';
import { ACTIVITIES } from './register/activities/index.js';
import { REGISTER } from './register/index.js';
import { Known } from './register/known.js';
import { MeetingsWriter } from './register/meetings.writer.js';
import { OrganizationsWriter } from './register/organizations.writer.js';
import { PeopleWriter } from './register/people.writer.js';
import { RulesWriter } from './register/rules.writer.js';

/** How much was recorded. */
interface Loaded {
  readonly people: number;
  readonly organizations: number;
  readonly memberships: number;
  readonly awards: number;
  readonly facilities: number;
  readonly trainings: number;
  readonly sources: number;
  readonly activities: number;
}
const NONE_LOADED: Loaded = {
  people: 0,
  organizations: 0,
  memberships: 0,
  awards: 0,
  facilities: 0,
  trainings: 0,
  sources: 0,
  activities: 0,
};

/** Ends the unit of work without a trace. */
class AlreadyInUse extends Error {}

/** The register of five press items: real names and facts, each with its source. */
@Injectable()
export class SampleRegister {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly organizations: OrganizationsWriter,
    private readonly people: PeopleWriter,
    private readonly rules: RulesWriter,
    private readonly activities: ActivitiesWriter,
    private readonly meetings: MeetingsWriter,
  ) {}

  /** Through the services of the API, all or nothing: the commands join one unit of work. A registry in use stays as it is. */
  async load(ctx: RequestContext): Promise<Loaded> {
    try {
      return await this.unit.run(ctx, async (tx) => {
        if (await tx.db.existsBy(OrganizationEntity, {})) throw new AlreadyInUse();
        const known = new Known();
        await this.organizations.write(tx, REGISTER, known);
        await this.rules.write(tx, REGISTER, known);
        const memberships = await this.people.write(tx, REGISTER, known);
        await this.activities.write(tx, ACTIVITIES, known);
        await this.meetings.write(tx, REGISTER, known);
        const awards = await this.people.writeAwards(tx, REGISTER, known);
        return {
          memberships,
          awards,
          facilities: known.facilities.size,
          trainings: known.trainings.size,
          people: known.people.size,
          organizations: known.organizations.size,
          sources: known.sources.size,
          activities: known.activities.size,
        };
      });
    } catch (error) {
      if (error instanceof AlreadyInUse) return NONE_LOADED;
      throw error;
    }
  }
}
