export { common } from './common.problems.js';
export { allProblems, defineProblems, problemTable, formatProblem } from './problem-texts.js';
export { Payload } from './problem.types.js';
export {
  argument,
  busy,
  comeLater,
  placed,
  placing,
  requestError,
  sayError,
  SOON_S,
  type RefusalDetails,
} from './request-error.js';
export { refusals } from './request.problems.js';
