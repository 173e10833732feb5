import { words } from '../../../kernel/words.js';

export const NUMBER_TEXTS = {
  title: words('Құжатты нөмірі бойынша тексеру', 'Проверка документа по номеру', 'Check of a paper by its number'),
  about: words(
    'Құжаттағы нөмірді және марапатталған адамның тегін (ұйымның атауын) жазыңыз.',
    'Введите номер с документа и фамилию награждённого (название организации).',
    'Enter the number on the paper and the family name of its recipient (the name of the organization).',
  ),
  number: words('Нөмірі', 'Номер', 'Number'),
  name: words(
    'Тегі немесе ұйымның атауы',
    'Фамилия или название организации',
    'Family name or name of the organization',
  ),
  check: words('Тексеру', 'Проверить', 'Check'),
  none: words(
    'Мұндай нөмірлі және осы атқа берілген құжат табылмады.',
    'Документ с таким номером на это имя не найден.',
    'No paper with this number for this name was found.',
  ),
  several: words(
    'Осы нөмірмен осы атқа бірнеше құжат берілген: қолыңыздағысын таңдаңыз.',
    'На это имя с этим номером выдано несколько документов: выберите тот, что у вас в руках.',
    'Several papers with this number were issued for this name: choose the one that you have in hand.',
  ),
  published: words('Осы нөмір бойынша жарияланғаны', 'Что опубликовано по этому номеру', 'What is published by this number'),
  nothing: words(
    'Нөмірдің өзі бойынша ештеңе жарияланбаған.',
    'По одному этому номеру ничего не опубликовано.',
    'By this number alone nothing is published.',
  ),
  whole: words(
    'Құжаттың өзін көру үшін тегін (ұйымның атауын) да жазыңыз.',
    'Чтобы увидеть сам документ, введите и фамилию (название организации).',
    'To see the paper itself, enter the family name (the name of the organization) too.',
  ),
}; // prettier-ignore
