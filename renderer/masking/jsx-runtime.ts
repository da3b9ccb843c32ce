// React's way of making elements, with one thing before it: texts that name somebody are masked. The build puts it in
// the place of React's own for every page of ours (scripts/build.ts), so that none of them can forget it.
import type { ElementType, Key } from 'react';
import { Fragment, jsx as make, jsxs as makeSeveral } from 'react/jsx-runtime';
import { maskText } from './masking.ts';

type Props = Readonly<Record<string, unknown>>;

/** What is read of an element beside what it holds. */
const read = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'] as const;

const maskChild = (child: unknown): unknown => (typeof child === 'string' ? maskText(child) : child);

function maskProps(props: Props): Props {
  const after: Record<string, unknown> = { ...props };
  for (const name of read) if (typeof after[name] === 'string') after[name] = maskText(after[name]);
  const { children } = props;
  if (typeof children === 'string') after['children'] = maskText(children);
  else if (Array.isArray(children)) after['children'] = children.map(maskChild);
  return after;
}

export { Fragment };
export const jsx = (type: ElementType, props: Props, key?: Key) => make(type, maskProps(props), key);
export const jsxs = (type: ElementType, props: Props, key?: Key) => makeSeveral(type, maskProps(props), key);
