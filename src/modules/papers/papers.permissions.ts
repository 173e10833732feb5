import { words } from '../../kernel/words.js';
import { deed, definePermissions, READS } from '../../platform/access/index.js';

const DESIGNS = deed(
  33,
  'қағаздардың үлгілерін сақтай алады',
  'может сохранять макеты бланков',
  'can save the designs of papers',
);

const PRINTING = deed(
  32,
  'марапат қағаздарын басып шығара алады',
  'может печатать наградные документы',
  'can print the papers of awards',
);

export const permissions = definePermissions({
  'papers.read': {
    meaning: words('Қағаз үлгілерін көру', 'Видеть макеты бумаг', 'See the designs of papers'),
    deed: READS,
    roles: 'ALL',
  },
  'papers.print': {
    meaning: words(
      'Өзі оқи алатын марапаттардың қағаздарын басып шығару',
      'Печатать бумаги наград, которые можно читать',
      'Print the papers of awards that one may read',
    ),
    deed: PRINTING,
    roles: ['award_officer', 'approver'],
  },
  'papers.checks.read': {
    meaning: words(
      'Қағаз тексерулеріндегі күдікті жайттарды көру',
      'Видеть необычные проверки бумаг',
      'See odd patterns of checks of papers',
    ),
    deed: READS,
    roles: ['award_officer', 'approver', 'auditor'],
  },
  'papers.design': {
    meaning: words('Қағаз үлгілерін сақтау', 'Сохранять макеты бумаг', 'Save designs of papers'),
    deed: DESIGNS,
    roles: ['award_officer'],
  },
});

/** The right to print, said as root fields say it. */
export const PRINTS = { extensions: { permission: permissions['papers.print'] } };
