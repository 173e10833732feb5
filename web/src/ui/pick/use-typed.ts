import { useState } from 'react';

interface Typed {
  /** What stands in the field while nothing of it is chosen. */
  readonly text: string | undefined;
  /** Something is typed, and it is not what is chosen. */
  readonly isUnchosen: boolean;
  /** The same, and somebody has gone on as if it were. */
  readonly isLeft: boolean;
  readonly type: (text: string) => void;
  readonly forget: () => void;
  readonly leave: () => void;
}

/**
 * The text of a field in which a record is chosen. What is typed and not chosen stays: nobody saves a record without it and
 * takes it for recorded. A field that was emptied has nothing chosen.
 */
export function useTyped(chosenName: string | undefined, clear: () => void): Typed {
  const [text, setText] = useState<string>();
  const [left, setLeft] = useState(false);
  const isUnchosen = text !== undefined && text.trim() !== '' && text !== chosenName;
  return {
    text,
    isUnchosen,
    isLeft: isUnchosen && left,
    type: (next) => {
      setText(next);
      setLeft(false);
    },
    forget: () => setText(undefined),
    leave: () => {
      setLeft(true);
      if (isUnchosen) return;
      setText(undefined);
      if (text === '') clear();
    },
  };
}
