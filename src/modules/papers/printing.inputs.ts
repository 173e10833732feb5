import { InputType } from '@nestjs/graphql';
import { AnyText, Given, Id, ListOf } from '../../platform/input/index.js';

@InputType({
  description: 'The papers of a decision that count; what was spoiled or replaced is not printed again.',
})
export class PrintCertificatesInput {
  @Id({ description: 'The decision.' }) decisionId: string;
  @ListOf('text', { presence: 'keep', description: '`kk`, `ru` or both, the first on the left; `kk` without it.' })
  languages?: string[];
  @AnyText(40, { presence: 'optional', description: 'The design, where an award has several papers: `birlik-card`.' })
  paper?: string | null;
  @Given(() => Boolean, { presence: 'keep', description: 'True: with bleed and crop marks, for a press.' })
  press?: boolean;
}
