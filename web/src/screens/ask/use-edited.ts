import { useEffect, useRef, type RefObject } from 'react';

/** What stands in the editor of the frame, as it tells it. */
export function useEdited(): RefObject<string> {
  const edited = useRef('');
  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<{ edited?: unknown } | null>): void => {
      if (origin === window.location.origin && typeof data?.edited === 'string') edited.current = data.edited;
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  return edited;
}
