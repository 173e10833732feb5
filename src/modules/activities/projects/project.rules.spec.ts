import { follows } from './project.rules.js';

it('a project is proposed, selected, supported and done, in this order', () => {
  const states = ['PROPOSED', 'SELECTED', 'SUPPORTED', 'DONE'] as const;
  const steps = states.flatMap((from) => states.filter((to) => follows(from, to)).map((to) => `${from} ${to}`));
  expect(steps).toEqual(['PROPOSED SELECTED', 'SELECTED SUPPORTED', 'SUPPORTED DONE']);
});
