// The input of a text field, with its limit: a paste that is longer is not put in at all, rather than in part, and
// that is said.
import { useContext, useState, type ClipboardEvent } from 'react';
import {
  Input,
  InputContext,
  TextArea,
  TextAreaContext,
  type InputProps,
  type TextAreaProps,
} from 'react-aria-components';
import { useFirst } from '../app/wizard-context.ts';
import { maskText } from '../masking/masking.ts';

type Limit = { readonly limit: number };
/** The window of the proxy has words of its own. */
type Said = { readonly said: (limit: number) => string };
type Field = HTMLInputElement | HTMLTextAreaElement;

function useLimit(limit: number) {
  const [over, setOver] = useState(false);
  return {
    over,
    bound: {
      maxLength: limit,
      onInput: () => setOver(false),
      onPaste: (event: ClipboardEvent<Field>) => {
        const { value, selectionStart, selectionEnd } = event.currentTarget;
        const kept = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0));
        const pasted = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
        const tooLong = kept + pasted.length > limit;
        if (tooLong) event.preventDefault();
        setOver(tooLong);
      },
    },
  };
}

/** What names somebody shows masked until one goes into the field; what is typed there is what it was. */
function useMasked(given: unknown) {
  const [inside, setInside] = useState(false);
  const value = typeof given === 'object' && given !== null && 'value' in given ? given.value : null;
  const masked = typeof value === 'string' ? maskText(value) : value;
  return {
    ...(!inside && typeof masked === 'string' && masked !== value ? { value: masked } : {}),
    onFocus: () => setInside(true),
    onBlur: () => setInside(false),
  };
}

const TooLong = ({ limit, said }: Limit & Said) => (
  <p className="field-refused" role="alert">
    {said(limit)}
  </p>
);

export function LimitedInput({ limit, said, ...props }: InputProps & Limit & Said) {
  const { over, bound } = useLimit(limit);
  const masked = useMasked(useContext(InputContext));
  return (
    <>
      <Input {...props} {...bound} {...masked} />
      {over && <TooLong limit={limit} said={said} />}
    </>
  );
}

export const BoundedInput = (props: InputProps & Limit) => (
  <LimitedInput {...props} said={useFirst().words.frame.tooLong} />
);

export function BoundedArea({ limit, ...props }: TextAreaProps & Limit) {
  const { over, bound } = useLimit(limit);
  const masked = useMasked(useContext(TextAreaContext));
  const { tooLong } = useFirst().words.frame;
  return (
    <>
      <TextArea {...props} {...bound} {...masked} />
      {over && <TooLong limit={limit} said={tooLong} />}
    </>
  );
}
