// Asks the page's own objects through their prototypes: a form's fields and a document's images can hide `parentNode`
// or `querySelector` behind their names.

const getter = (prototype: object, name: string): ((this: unknown) => unknown) => {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const first = getter(Node.prototype, 'firstChild');
const next = getter(Node.prototype, 'nextSibling');
const type = getter(Node.prototype, 'nodeType');
const name = getter(Element.prototype, 'localName');
const shadow = getter(Element.prototype, 'shadowRoot');
const root = getter(Document.prototype, 'documentElement');

const parent = getter(Node.prototype, 'parentNode');
const text = getter(Node.prototype, 'textContent');
const style = getter(HTMLElement.prototype, 'style');

export const parentOf = (node: Node): Node | null => parent.call(node) as Node | null;
export const textOf = (node: Node): string => (text.call(node) as string | null) ?? '';
export const styleOf = (element: HTMLElement): CSSStyleDeclaration => style.call(element) as CSSStyleDeclaration;
export const firstChild = (node: Node): Node | null => first.call(node) as Node | null;
export const nextSibling = (node: Node): Node | null => next.call(node) as Node | null;
export const isElement = (node: Node): node is Element => type.call(node) === 1;
export const isText = (node: Node): node is Text => type.call(node) === 3;
export const tagOf = (element: Element): string => name.call(element) as string;
export const openShadow = (element: Element): ShadowRoot | null => shadow.call(element) as ShadowRoot | null;
export const rootOf = (document: Document): Element | null => root.call(document) as Element | null;
export const attribute = (element: Element, key: string): string | null =>
  Element.prototype.getAttribute.call(element, key);
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const intoView = (element: Element): void =>
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
export const slotted = (element: Element): readonly Node[] =>
  element instanceof HTMLSlotElement ? element.assignedNodes() : [];

const method = (prototype: object, key: string): ((this: unknown, selector: string) => unknown) =>
  Object.getOwnPropertyDescriptor(prototype, key)?.value as (this: unknown, selector: string) => unknown;
const allInDocument = method(Document.prototype, 'querySelectorAll');
const allInShadow = method(DocumentFragment.prototype, 'querySelectorAll');
const allInElement = method(Element.prototype, 'querySelectorAll');

export const all = (tree: Document, selector: string): readonly Element[] => [
  ...(allInDocument.call(tree, selector) as NodeListOf<Element>),
];
export const allWithin = (element: Element, selector: string): readonly Element[] => [
  ...(allInElement.call(element, selector) as NodeListOf<Element>),
];

/** Fields of this tree alone; what lies in shadow roots is asked there. */
export function countIn(tree: Document | ShadowRoot, selector: string): number {
  return ((tree instanceof ShadowRoot ? allInShadow : allInDocument).call(tree, selector) as NodeListOf<Element>)
    .length;
}
