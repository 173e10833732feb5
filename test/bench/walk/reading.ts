import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../../src/platform/context/index.js';
import { refusals } from '../../../src/platform/problems/index.js';
import type { Reader } from '../../../src/platform/reading/index.js';
import { ownQuestion } from '../../../src/platform/reading/questions.js';
import type { Case } from './cases.js';

/** What PostgreSQL did for an answer. */
export interface Read {
  /** Rows of tables that it looked at. */
  readonly rows: number;
  /** The same, of each table. */
  readonly ofTable: Readonly<Record<string, number>>;
  /** Pages of 8 kB that it looked at, from memory or not. */
  readonly pages: number;
  readonly ms: number;
  /** The tables that it read from the beginning to the end. */
  readonly whole: readonly string[];
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}
type Plan = readonly { readonly Plan: PlanNode; readonly 'Execution Time': number }[];

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

const rowsOf = (node: PlanNode): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
  node['Actual Loops'];

export function readOf(plan: unknown): Read {
  const [{ Plan: top, 'Execution Time': ms }] = plan as [Plan[number]];
  const scans = nodesOf(top).filter((node) => node['Relation Name'] !== undefined && node['Actual Loops'] > 0);
  const ofTable: Record<string, number> = {};
  for (const node of scans) {
    const table = node['Relation Name']!;
    ofTable[table] = (ofTable[table] ?? 0) + rowsOf(node);
  }
  return {
    rows: Math.round(Object.values(ofTable).reduce((sum, each) => sum + each, 0)),
    ofTable,
    pages: (top['Shared Hit Blocks'] ?? 0) + (top['Shared Read Blocks'] ?? 0),
    ms,
    whole: scans.flatMap((node) => (node['Node Type'] === 'Seq Scan' ? [node['Relation Name']!] : [])),
  };
}

/** The dearest reading of a question, by the plan that a server would use; none where the viewer has no right to ask it. */
export async function dearest(
  reader: Reader,
  schema: GraphQLSchema,
  { document, variables }: Case,
  ctx: RequestContext,
): Promise<Read[]> {
  const found: Read[] = [];
  try {
    for (const each of variables) {
      const [explained] = await reader.explain(ownQuestion(schema, document, each), ctx);
      found.push(readOf(explained!.plan));
    }
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === refusals.FORBIDDEN) return [];
    throw error;
  }
  return found.sort((a, b) => b.rows - a.rows || b.pages - a.pages).slice(0, 1);
}
