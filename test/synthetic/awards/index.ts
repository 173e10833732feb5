import type { Client } from 'pg';
import type { Copy } from '../copy.js';
import type { Crowd } from '../crowd.js';
import type { Careers } from '../memberships.js';
import type { Organization } from '../organizations.js';
import type { People } from '../people.js';
import type { Reference } from '../reference.js';
import { AWARD_COLUMNS, Awards, CITATION_COLUMNS, citationRows, planAwards } from './awards.js';
import { CERTIFICATE_COLUMNS, certificateRows } from './certificates.js';
import { DECISION_COLUMNS, decisionRows, planDecisions } from './decisions.js';
import { ACT_COLUMNS, actRows, planFates } from './fates.js';
import { BOOK_COLUMNS, FORM_COLUMNS, formRows } from './forms.js';
import { CHECK_COLUMNS, ENDORSEMENT_COLUMNS, NOMINATION_COLUMNS, Nominations } from './nominations.js';
import {
  FAILED_CHECK_COLUMNS,
  PAPER_CHECK_COLUMNS,
  PROOF_COLUMNS,
  failedCheckRows,
  paperCheckRows,
  printed,
} from './paper-checks.js';
import { Papers, type Paper } from './papers.js';
import { Recipients, assembliesOf } from './recipients.js';
import { AwardRules, RULES_COLUMNS } from './rules.js';

/** The people and bodies to be proposed, to decide and to be given something. */
export interface Everybody {
  readonly people: People;
  readonly crowd: Crowd;
  readonly organizations: readonly Organization[];
  readonly careers: Careers;
  readonly reference: Reference;
  readonly sourceId: string;
}

const AWARDS_PER_PERSON = 0.6;
/** Besides those that became awards. */
const NOMINATIONS_PER_PERSON = 0.12;

/** Awards, the acts and papers by which they were given, and who was proposed. */
export async function copyAwards(client: Client, copy: Copy, everybody: Everybody): Promise<void> {
  const { people, organizations, careers, reference, sourceId } = everybody;
  const { seed, count } = people;
  const assemblies = assembliesOf(organizations);
  const recipients = new Recipients(people, everybody.crowd, organizations, careers, assemblies);
  const given = planAwards(seed, recipients, Math.round(count * AWARDS_PER_PERSON));
  const decisions = planDecisions(seed, given, assemblies, careers, sourceId);
  const rules = new AwardRules(seed, reference);
  const fates = planFates(seed, decisions, rules);
  const papers = new Papers(seed, fates, rules, reference.regions);
  const plan = { ...everybody, assemblies, decisions, rules, fates, papers };
  await copy('award_type_versions', RULES_COLUMNS, rules.rows());
  await copy('award_decisions', DECISION_COLUMNS, decisionRows(plan));
  await copy('awards', AWARD_COLUMNS, new Awards(plan).rows(given));
  await copy('award_acts', ACT_COLUMNS, actRows(seed, fates));
  await copy('citations', CITATION_COLUMNS, citationRows(seed, sourceId, given.length));
  const nominations = new Nominations(plan, Math.round(count * NOMINATIONS_PER_PERSON));
  await copy('nominations', NOMINATION_COLUMNS, nominations.rows());
  await copy('nomination_checks', CHECK_COLUMNS, nominations.checkRows());
  await copy('nomination_endorsements', ENDORSEMENT_COLUMNS, nominations.endorsementRows());
  await copyPapers(client, copy, plan);
}

/** All that is decided before a row is written. */
export interface Plan extends Everybody {
  readonly assemblies: ReturnType<typeof assembliesOf>;
  readonly decisions: ReturnType<typeof planDecisions>;
  readonly rules: AwardRules;
  readonly fates: ReturnType<typeof planFates>;
  readonly papers: Papers;
}

async function copyPapers(client: Client, copy: Copy, plan: Plan): Promise<void> {
  const { reference, papers } = plan;
  const { seed } = plan.people;
  await copy('certificate_books', BOOK_COLUMNS, papers.books.map((each) => each.row(reference))); // prettier-ignore
  await copy('certificate_forms', FORM_COLUMNS, formRows(papers.books));
  await copy('certificates', CERTIFICATE_COLUMNS, certificateRows(plan));
  const coded = printed(seed, papers.all);
  await copy('certificate_proofs', PROOF_COLUMNS, coded.map(({ id }) => [id])); // prettier-ignore
  await copy('paper_checks', PAPER_CHECK_COLUMNS, paperCheckRows(seed, coded, await serialsOf(client, coded)));
  // As the counting itself keeps them.
  await client.query('INSERT INTO paper_check_days SELECT day, count(*), sum(times) FROM paper_checks GROUP BY day');
  await copy('failed_number_checks', FAILED_CHECK_COLUMNS, failedCheckRows(seed));
}

/** Numbers in the status list are the database's to give. */
async function serialsOf(client: Client, papers: readonly Paper[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ id: string; serial: number }>(
    'SELECT certificate_id AS id, serial FROM certificate_proofs WHERE certificate_id = ANY ($1)',
    [papers.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, serial }) => [id, serial]));
}
