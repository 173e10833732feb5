import { IconCheck, IconEraser, IconNote, IconUserShare, IconVideo, IconX, type Icon } from '@tabler/icons-react';

/** What stands on the button of a mark, by its digit. */
export const ICON_OF_MARK: Readonly<Record<string, Icon>> = {
  '1': IconCheck,
  '2': IconVideo,
  '3': IconX,
  '4': IconNote,
  '5': IconUserShare,
  '0': IconEraser,
};
