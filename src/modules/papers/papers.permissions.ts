import { deed, definePermissions, READS } from '../../platform/access/index.js';

const DESIGNS = deed(
  33,
  'қағаздардың үлгілерін сақтай алады',
  'может сохранять макеты бланков',
  'can save the designs of papers',
);

const PRINTING = deed(
  32,
  'марапат қағаздарын басып шығара алады',
  'может печатать наградные документы',
  'can print the papers of awards',
);

export const permissions = definePermissions({
  'papers.read': { meaning: 'See the designs of papers', deed: READS, roles: 'ALL' },
  'papers.print': {
    meaning: 'Print the papers of awards that one may read',
    deed: PRINTING,
    roles: ['award_officer', 'approver'],
  },
  'papers.checks.read': {
    meaning: 'See odd patterns of checks of papers',
    deed: READS,
    roles: ['award_officer', 'approver', 'auditor'],
  },
  'papers.design': { meaning: 'Save designs of papers', deed: DESIGNS, roles: ['award_officer'] },
});

/** The right to print, said as root fields say it. */
export const PRINTS = { extensions: { permission: permissions['papers.print'] } };
