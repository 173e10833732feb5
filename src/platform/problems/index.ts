export { common } from './common.problems.js';
export { allProblems, defineProblems, problemTable, formatProblem } from './problem-texts.js';
export { Payload } from './problem.types.js';
export { argument, placed, placing, requestError, sayError, type RefusalDetails } from './request-error.js';
export { refusals } from './request.problems.js';
