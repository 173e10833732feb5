import type { Change } from '../../../platform/events/index.js';
import type { AssignmentEntity } from './assignment.entities.js';

/** In which capacity somebody gave an assignment goes with that person: what was said of the former giver, with the former one. */
export function aboutGiver(changes: readonly Change[], { giverId }: Pick<AssignmentEntity, 'giverId'>): Change[] {
  const given = changes.find(({ field }) => field === 'giverId');
  const former = given ? (given.before as string | null) : giverId;
  return changes.flatMap((change) => {
    if (change.field !== 'giverCapacity') return [change];
    if (former === giverId) return [of(giverId, change)];
    const [was, is] = [
      { ...change, after: null },
      { ...change, before: null },
    ];
    return [...(change.before === null ? [] : [of(former, was)]), ...(change.after === null ? [] : [of(giverId, is)])];
  });
}

const of = (subject: string | null, change: Change): Change => (subject === null ? change : { ...change, subject });
