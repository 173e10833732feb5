import { words } from '../../kernel/words.js';
import { READS, deed, definePermissions } from '../../platform/access/index.js';
import { permissions as audit } from '../audit/index.js';

const SHARES = deed(
  25,
  'сақталған іріктемелерді ортақ ете алады',
  'может делиться сохранёнными выборками',
  'can share saved views',
);

const own = definePermissions({
  'exports.read': {
    meaning: words(
      'Өзі жүктеп алған тізімдерді көру',
      'Видеть выгруженные собой списки',
      'See which lists one has taken away oneself',
    ),
    deed: READS,
    roles: 'ALL',
  },
  'views.read': {
    meaning: words(
      'Өзі сақтаған және ортақ көріністерді көру',
      'Видеть свои сохранённые и общие выборки',
      'See one’s own saved views and shared ones',
    ),
    deed: READS,
    roles: 'ALL',
  },
  'views.write': {
    meaning: words('Өзі үшін көрініс сақтау', 'Сохранять выборки для себя', 'Save views for oneself'),
    deed: READS,
    roles: 'ALL',
  },
  'views.share': {
    meaning: words(
      'Өз аумағында көріністермен бөлісу және ортақтарын жою',
      'Делиться выборками в своём месте и удалять там общие',
      'Share views in a place, and delete shared ones there',
    ),
    deed: SHARES,
    roles: ['secretary', 'award_officer', 'analyst'],
  },
});

export const permissions = { ...own, ...audit };
