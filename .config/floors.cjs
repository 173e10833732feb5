/**
 * The floors, from the ground up; below them lie the platform and the kernel, above them the entrance (src/*.ts).
 * A module may use the modules of lower floors, by their doors, and no others.
 */
module.exports = [
  ['reference', 'audit'],
  ['sources', 'names'],
  ['people', 'organizations'],
  ['memberships', 'rights', 'facilities'],
  ['identity', 'meetings', 'activities', 'accreditation', 'mediation'],
  ['awards'],
  ['analytics', 'exchange', 'history', 'overview', 'papers', 'roll'],
  ['sample'],
];
