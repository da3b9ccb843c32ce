// Which texts of an answer name somebody: companies, people, telephones, addresses, and what is noted of them. The
// answers of the contract are walked whole, so that no page has to say what it shows.
import { isOwnFileName } from '../site/patterns.ts';

/**
 * `contact`: whom one calls at a company; `person`, `phone`: whom one calls from there, and whoever did something.
 * `file`: what somebody called a file, often after a company.
 */
export const secretKinds = [
  'company',
  'code',
  'serves',
  'contact',
  'person',
  'phone',
  'address',
  'site',
  'note',
  'file',
] as const;
export type SecretKind = (typeof secretKinds)[number];

/**
 * `of`: what it belongs to: a company, its reading and its code share one substitute's letter. `cell`: nobody has said
 * what it is; it is one in the cells of its table, and a word like any other elsewhere.
 */
export type Secret = {
  readonly kind: SecretKind;
  readonly text: string;
  readonly of: string;
  readonly cell?: boolean;
};

type Parent = Readonly<Record<string, unknown>>;

const has = (parent: Parent, ...keys: readonly string[]): boolean => keys.some((key) => Object.hasOwn(parent, key));

/** Fields of tables and of what two computers say of one company, by their names. */
const byField: Readonly<Record<string, SecretKind>> = {
  name: 'company',
  reading: 'company',
  code: 'code',
  siteUrl: 'site',
  note: 'note',
  person: 'contact',
  personName: 'contact',
  personPhone: 'contact',
  personEmail: 'contact',
  sales: 'person',
  helpDesk: 'person',
  salesName: 'person',
  helpDeskName: 'person',
  salesPhone: 'phone',
  helpDeskPhone: 'phone',
};
/** What a column of figures holds; anything else in one may be somebody's name under a heading read wrongly. */
const figures: Readonly<Record<string, RegExp>> = {
  id: /^[\w-]*$/,
  end: /\d.*\d/,
  topic: /^[\w.=:-]*$/,
  serial: /^[0-9a-fx\s:.+-]*$/i,
  devices: /^[\d\s,.]*\S?$/,
  macs: /^[\d\s,.]*\S?$/,
};
const kindInField = (field: string, text: string): SecretKind | null =>
  byField[field] ?? (figures[field]?.test(text.normalize('NFKC')) === false ? 'note' : null);
const saidOfField = ['from', 'to', 'here', 'file', 'found'] as const;

/** A `name` is a company's, a person's, or that of a file. */
function kindOfName(text: string, parent: Parent): SecretKind | null {
  // Of files of which each is a company's.
  if (has(parent, 'why') && has(parent, 'name') && Object.keys(parent).length === 2) return 'company';
  if (has(parent, 'sha256', 'via', 'tone')) return isNamedBySomebody(text) ? 'file' : null;
  if (has(parent, 'email')) return 'contact';
  if (has(parent, 'phone', 'here') && !has(parent, 'certificates')) return 'person';
  return has(parent, 'mCode', 'code', 'reading', 'changes', 'certificates') || isCompanyHere(parent) ? 'company' : null;
}
/** What the management site, Apple or the practice calls a file says nobody's name. */
const isNamedBySomebody = (name: string): boolean => /\.[A-Za-z0-9]{1,8}$/.test(name) && !isOwnFileName(name);
/** `{ id, name }`: which company it is here. */
const isCompanyHere = (parent: Parent): boolean => Object.keys(parent).every((key) => key === 'id' || key === 'name');

/** Where the key alone says it. */
const byKey: Readonly<Record<string, SecretKind>> = {
  customer: 'company',
  company: 'company',
  reading: 'company',
  also: 'company',
  names: 'company',
  withKey: 'company',
  given: 'file',
  mCode: 'code',
  serves: 'serves',
  owner: 'person',
  phone: 'phone',
  masked: 'address',
  siteUrl: 'site',
  putOffWhy: 'note',
};

function kindOf(key: string, text: string, parent: Parent): SecretKind | null {
  // Its name, its telephone and its address.
  if (has(parent, 'email') && (key === 'phone' || key === 'email')) return 'contact';
  if (/^[^\s@:/]+@[^\s@:/]+$/.test(text)) return 'address';
  const { field } = parent;
  if (typeof field === 'string' && saidOfField.some((one) => one === key)) return kindInField(field, text);
  switch (key) {
    case 'name':
      return kindOfName(text, parent);
    case 'code':
      return has(parent, 'name', 'reading') ? 'code' : null;
    case 'by':
      return has(parent, 'open') ? 'person' : null;
    case 'note':
      return has(parent, 'siteUrl') ? 'note' : null;
    case 'found':
      // The same company twice in a table, whatever column told it.
      return parent['code'] === 'duplicate' ? 'company' : null;
    case 'file':
      return isNamedBySomebody(text) && has(parent, 'answer') ? 'file' : null;
    case 'why':
      return has(parent, 'until') ? 'note' : null;
    default:
      return byKey[key] ?? null;
  }
}

const ownerOf = (parent: Parent): string | null => {
  const named = parent['customer'] ?? parent['company'] ?? parent['name'];
  return typeof named === 'string' && named !== '' ? named : null;
};

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const isObject = (value: unknown): value is Parent =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

/** A table that is looked at before it is taken: its cells, whatever their columns are called. */
function cellsOf(sight: Parent): readonly Secret[] {
  const { mapping, preview } = sight;
  if (!Array.isArray(mapping) || !Array.isArray(preview)) return [];
  const fields = mapping as readonly unknown[];
  return (preview as readonly Parent[]).flatMap(({ cells }) => {
    if (!Array.isArray(cells)) return [];
    const texts = cells as readonly unknown[];
    const name = texts[fields.indexOf('name')];
    return texts.flatMap((cell, index): readonly Secret[] => {
      const field = fields[index];
      if (typeof cell !== 'string' || cell === '') return [];
      const kind = typeof field === 'string' ? kindInField(field, cell) : 'note';
      if (!kind) return [];
      const ofCompany = (kind === 'company' || kind === 'code') && typeof name === 'string' && name !== '';
      return [{ kind, text: cell, of: ofCompany ? name : cell, cell: typeof field !== 'string' }];
    });
  });
}

/** `answer`: the value of a call's result, or an event's payload. */
export function secretsIn(answer: unknown): readonly Secret[] {
  const found: Secret[] = [];
  const see = (key: string, value: unknown, parent: Parent): void => {
    if (typeof value === 'string') {
      const kind = value.trim() === '' || isId(value) ? null : kindOf(key, value, parent);
      if (kind)
        found.push({
          kind,
          text: value,
          of: kind === 'code' || kind === 'company' ? (ownerOf(parent) ?? value) : value,
        });
    } else if (Array.isArray(value)) for (const one of value as readonly unknown[]) see(key, one, parent);
    else if (isObject(value)) {
      found.push(...cellsOf(value));
      for (const [inner, one] of Object.entries(value)) see(inner, one, value);
    }
  };
  see('', answer, {});
  return found;
}
