import { InputType } from '@nestjs/graphql';
import {
  Code, Given, Id, LocalizedCorrectionInput, LocalizedInput, LongLocalizedInput, LongText, Nested, PartialDay, Version,
} from '../../../platform/input/index.js'; // prettier-ignore
import { ActivityDetails, correctionOf, recordingOf } from '../activity.inputs.js';
import type { ProjectState } from './project.rules.js';
import { ProjectStates } from './project.types.js';

@InputType({ isAbstract: true })
export abstract class ProjectDetails extends ActivityDetails {
  @Id({ presence: 'optional', description: 'What it carries out.' }) programmeId?: string | null;
  @PartialDay({ presence: 'optional' }) startDate?: string | null;
  @PartialDay({ presence: 'optional' }) endDate?: string | null;
  @Nested(() => LongLocalizedInput, { presence: 'optional', description: 'What came of it; given as a whole.' })
  result?: LongLocalizedInput | null;
}
@InputType()
export class RecordProjectInput extends recordingOf(ProjectDetails) {
  @Code({ description: 'Code of the classifier project-kind.' }) kind: string;
  @Nested(() => LocalizedInput) title: LocalizedInput;
  @Given(() => ProjectStates, {
    presence: 'keep',
    description: 'PROPOSED unless a source tells of one that has come further.',
  })
  state?: ProjectState;
}
@InputType({ description: 'The state is changed by `advanceProject` alone.' })
export class CorrectProjectInput extends correctionOf(ProjectDetails) {
  @Code({ presence: 'keep' }) kind?: string;
  @Nested(() => LocalizedCorrectionInput, { presence: 'keep' }) title?: LocalizedCorrectionInput;
}
@InputType({ description: 'The next state of a project; none is skipped.' })
export class AdvanceProjectInput {
  @Id() id: string;
  @Version() expectedVersion: number;
  @Given(() => ProjectStates) state: ProjectState;
  @PartialDay({ presence: 'optional' }) takenOn?: string | null;
  @Id({ presence: 'optional', description: 'By whose word.' }) organizationId?: string | null;
  @LongText(2000, { presence: 'optional' }) note?: string | null;
}
