import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  types: {
    AwardTypeVersion: {
      label: words('Марапат түрінің ережесі', 'Правила вида награды', 'Rules of an award type'),
      fields: {
        type: words('Марапат түрі', 'Вид награды', 'Award type'),
        validFrom: words('Күшіне енген күні', 'Действует с', 'In force from'),
        replacedOn: words('Жаңа ереже күшіне енген күні', 'Сменены с', 'Replaced on'),
        statute: words('Ереже', 'Положение', 'Statute'),
        criteria: words('Не үшін беріледі', 'За что вручается', 'Given for'),
        wording: words('Қағаздағы тұрақты мәтін', 'Постоянный текст бумаги', 'Fixed words of the paper'),
        grade: words('Дәрежесі', 'Степень', 'Grade'),
        precedence: words('Марапаттар арасындағы орны', 'Место среди наград', 'Precedence'),
        proposerKinds: words('Ұсынатын ұйымдардың түрлері', 'Виды представляющих организаций', 'Kinds of proposers'),
        deciderKinds: words(
          'Шешім қабылдайтын органдардың түрлері',
          'Виды решающих органов',
          'Kinds of deciding bodies',
        ),
        recipient: words('Кімге беріледі', 'Кому вручается', 'Given to'),
        yearsBetween: words('Марапаттар арасындағы жылдар', 'Лет между награждениями', 'Years between awards'),
        onceInLifetime: words('Өмірде бір рет', 'Один раз в жизни', 'Once in a lifetime'),
        yearlyLimit: words('Жылдық шегі', 'Предел в год', 'Yearly limit'),
        onceForMerit: words('Бір еңбек үшін бір рет', 'Не дважды за одну заслугу', 'Not twice for one merit'),
        numbered: words('Нөмірленеді', 'Нумеруется', 'Numbered'),
        series: words('Сериясы', 'Серия', 'Series'),
        picturePath: words('Суреті', 'Изображение', 'Picture'),
        revocable: words('Қайтарып алуға болады', 'Можно отозвать', 'Can be revoked'),
      },
    },
  },
});
