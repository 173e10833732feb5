import { Resolver } from '@nestjs/graphql';
import { IdArgs, listArgs, ReadQuery } from '../../../platform/graphql/index.js';
import { permissions } from '../memberships.permissions.js';
import { vacancyReading } from './vacancy.reading.js';
import { Vacancy, VacancyConnection } from './vacancy.types.js';

const allow = permissions['memberships.read'];

@Resolver()
export class VacanciesResolver {
  @ReadQuery(() => VacancyConnection, listArgs(vacancyReading), {
    allow,
    description: 'Posts with a free seat today, across all organizations; the longest free first.',
  })
  readonly vacancies: unknown;
  @ReadQuery(() => Vacancy, IdArgs, { allow, nullable: true, description: 'One vacancy, as long as it lasts.' })
  readonly vacancy: unknown;
}
