import { LRUCache } from 'lru-cache';
import { admit, type RequestContext } from '../context/index.js';
import { placing } from '../problems/index.js';
import { ConsultedViewer, fits, type Consulted } from './consulted.js';
import { compileRoot, rootsOf, type Plan } from './plan.js';
import { documentOf, keyOfQuestion, type Question } from './questions.js';
import type { Readings } from './readings.js';

const MAX_QUESTIONS = 2000;
/** For so many forms of rights the plans of one question are kept. */
const MAX_FORMS = 20;

interface KeptPlan extends Consulted {
  /** Undefined: a root field is not answered by the read path. */
  readonly plan: Plan | undefined;
}

/** Compiled queries, those that were used last. A plan serves every viewer who holds the rights it consulted in the same form. */
export class Plans {
  private readonly kept = new LRUCache<string, readonly KeptPlan[]>({ max: MAX_QUESTIONS });

  constructor(private readonly readings: Readings) {}

  of(question: Question, ctx: RequestContext): Plan | undefined {
    const key = keyOfQuestion(question);
    const known = this.kept.get(key) ?? [];
    const fitting = known.find((each) => fits(each, ctx.actor));
    if (fitting) return fitting.plan;
    const viewer = new ConsultedViewer(ctx.actor);
    const plan = this.compile(question, ctx, viewer);
    this.kept.set(key, [{ plan, ...viewer.consulted() }, ...known].slice(0, MAX_FORMS));
    return plan;
  }

  private compile(question: Question, ctx: RequestContext, viewer: ConsultedViewer): Plan | undefined {
    const document = documentOf(question);
    const roots = rootsOf(this.readings, document, question.operation);
    return roots?.map(({ key, root }) => {
      if (!root) return { key };
      placing([key], () => admit(root.field, ctx));
      return { key, root, statement: compileRoot(this.readings, viewer, document, root) };
    });
  }
}
