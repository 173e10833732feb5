export { common } from './common.problems.js';
export { allProblems, defineProblems, sayProblem } from './problem-texts.js';
export { Payload, ProblemType } from './problem.types.js';
