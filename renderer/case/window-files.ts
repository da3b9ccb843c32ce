// Files and text dropped or pasted anywhere in our window.
import { useEffect, useRef, useState } from 'react';
import { limits } from '../../core/base/limits.ts';
import { filesOf } from '../app/given-files.ts';

type TakeFiles = (via: 'drop' | 'paste', files: readonly File[]) => void;

const editable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;

/** The places that listen: the one that came last takes what comes, as it lies over the others. */
const places: symbol[] = [];

/** Files dropped or pasted anywhere in our window count; gives back whether one is being dragged over it. */
export function useWindowFiles(receive: TakeFiles, receiveText: (text: string) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef({ receive, receiveText });
  useEffect(() => {
    latest.current = { receive, receiveText };
  });
  useEffect(() => {
    const place = Symbol('place');
    const isLast = (): boolean => places.at(-1) === place;
    const take = (via: 'drop' | 'paste', files: readonly File[], text: string): void => {
      if (!isLast()) return;
      if (files.length > 0) latest.current.receive(via, files);
      // Nothing is cut: what is longer than any text is a file without a name.
      else if (text.length > limits.paste) latest.current.receive(via, [new File([text], '')]);
      else if (text.trim()) latest.current.receiveText(text);
    };
    const enter = (event: DragEvent): void => {
      event.preventDefault();
      if (isLast()) setOver(true);
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
    places.push(place);
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      places.splice(places.indexOf(place), 1);
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return over;
}

/** Files that come while the page has no place for them: they do not vanish without a word. */
export function useUnaskedFiles(tell: (names: readonly string[]) => void): void {
  useEffect(() => {
    const hear = (data: DataTransfer | null, target: EventTarget | null): void => {
      if (places.length > 0 || editable(target)) return;
      const files = filesOf(data);
      if (files.length > 0) tell(files.map(({ name }) => name));
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      hear(event.dataTransfer, null);
    };
    const paste = (event: ClipboardEvent): void => hear(event.clipboardData, event.target);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [tell]);
}
