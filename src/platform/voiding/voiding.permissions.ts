import { words } from '../../kernel/words.js';
import { definePermissions, WRITES } from '../access/index.js';

export const permissions = definePermissions({
  'records.void': {
    meaning: words(
      'Қателесіп енгізілген жазбаны алып тастау және қалпына келтіру',
      'Изымать внесённое по ошибке и восстанавливать',
      'Take back records entered by mistake, and restore them',
    ),
    deed: WRITES,
    roles: ['secretary', 'award_officer'],
  },
});
