// Files and text dropped or pasted anywhere in our window.
import { useEffect, useRef, useState } from 'react';
import { limits } from '../../core/base/limits.ts';
import { filesOf } from '../app/given-files.ts';

type TakeFiles = (via: 'drop' | 'paste', files: readonly File[]) => void;

const editable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;

/** Files dropped or pasted anywhere in our window count; gives back whether one is being dragged over it. */
export function useWindowFiles(receive: TakeFiles, receiveText: (text: string) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef({ receive, receiveText });
  useEffect(() => {
    latest.current = { receive, receiveText };
  });
  useEffect(() => {
    const take = (via: 'drop' | 'paste', files: readonly File[], text: string): void => {
      if (files.length > 0) latest.current.receive(via, files);
      // Nothing is cut: what is longer than any text is a file without a name.
      else if (text.length > limits.paste) latest.current.receive(via, [new File([text], '')]);
      else if (text.trim()) latest.current.receiveText(text);
    };
    const enter = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = filesOf(event.dataTransfer);
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      take('drop', files, text);
    };
    const paste = (event: ClipboardEvent): void => {
      if (editable(event.target)) return;
      const files = filesOf(event.clipboardData);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      take('paste', files, text);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return over;
}
