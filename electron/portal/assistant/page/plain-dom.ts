// The page's DOM through the engine's own methods: a form field or image may carry a name like `parentElement` and stand in its way otherwise.
const getter = <T, R>(of: object, name: string): ((self: T) => R) => {
  const { get } = Object.getOwnPropertyDescriptor(of, name) ?? {};
  return (self) => get?.call(self) as R;
};

export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const textOf = getter<Node, string | null>(Node.prototype, 'textContent');
export const styleOf = getter<HTMLElement, CSSStyleDeclaration>(HTMLElement.prototype, 'style');
export const tagOf = getter<Element, string>(Element.prototype, 'localName');
export const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);

/** Of a document or a form: these two let names in the page hide their own methods. */
export const select = <K extends keyof HTMLElementTagNameMap>(root: Document | Element, selector: K): readonly HTMLElementTagNameMap[K][] =>
  [...(root instanceof Document ? Document : Element).prototype.querySelectorAll.call<Document | Element, [K], NodeListOf<HTMLElementTagNameMap[K]>>(root, selector)];
