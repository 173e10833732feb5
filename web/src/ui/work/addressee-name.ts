import { said } from '../localized.js';
import type { AssignmentOfList } from './assignment.document.js';

/** The addressee of an assignment, in one line. */
export const addresseeName = ({ person, organization }: AssignmentOfList['addressees'][number]): string =>
  [person?.displayName, organization && said(organization.name)].filter(Boolean).join(', ');
