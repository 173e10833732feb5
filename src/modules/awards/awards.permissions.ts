import { READS, deed, definePermissions } from '../../platform/access/index.js';

const AWARDS = deed(
  30,
  'марапаттарды енгізе және түзете алады',
  'может вносить и исправлять награды',
  'can record and correct awards',
);

export const permissions = definePermissions({
  'awards.read': { meaning: 'Read awards', deed: READS, roles: 'ALL' },
  'awards.write': { meaning: 'Record and correct awards', deed: AWARDS, roles: ['award_officer'] },
});
