// Facts of every kind with every value that their schemas allow: picklists whole, null where null may stand, several
// certificates.
import fc from 'fast-check';
import { readFacts, userFacts, systemFacts, type Fact, type FactKind } from '../../../core/flows/facts.ts';
import type { JsonValue } from '../../../core/engine/fact.ts';
import { allKinds, digest, sampleData, start } from './facts-for-tests.ts';

/** What of a valibot schema is needed to vary its values. */
type Schema = {
  readonly type: string;
  readonly options?: readonly JsonValue[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
};
const schemas = { ...userFacts, ...systemFacts } as unknown as Readonly<Record<FactKind, Schema>>;

const digests = ['a', 'b', 'c', 'd'].map(digest);
const topics = ['11111111-2222-3333-4444-555555555555', '66666666-7777-8888-9999-000000000000'].map(
  (uuid) => `com.apple.mgmt.External.${uuid}`,
);
const moments = ['2025-11-01T00:00:00Z', '2026-11-23T10:00:00Z', '2027-11-23T10:00:00Z'];

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);
const isRecord = (value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function vary(schema: Schema, sample: JsonValue | undefined): fc.Arbitrary<JsonValue> {
  switch (schema.type) {
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(...new Set([1, 2, 3, typeof sample === 'number' ? sample : 1]));
    case 'nullable':
      return sample === null && schema.wrapped?.type !== 'picklist'
        ? fc.constant(null)
        : fc.oneof(fc.constant(null), vary(schema.wrapped ?? schema, sample));
    case 'array':
      return isList(sample) && schema.item
        ? fc.array(vary(schema.item, sample[0]), { minLength: 1, maxLength: 2 })
        : fc.constant(sample ?? []);
    case 'object':
    case 'strict_object': {
      const given = isRecord(sample) ? sample : {};
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.entries ?? {})
            .filter(([key, entry]) => entry.type !== 'exact_optional' || given[key] !== undefined)
            .map(([key, entry]) => [key, vary(entry, given[key])]),
        ),
      );
    }
    default:
      return fc.constantFrom(...likes(sample ?? null));
  }
}

/** Other values of a text's form. */
function likes(sample: JsonValue): readonly JsonValue[] {
  if (typeof sample !== 'string') return [sample];
  if (/^[0-9a-f]{64}$/.test(sample)) return digests;
  if (sample.startsWith('com.apple.mgmt.')) return topics;
  return /^\d{4}-\d\d-\d\dT/.test(sample) ? moments : [sample];
}

export type Said = { readonly kind: FactKind; readonly data: JsonValue };
const saidOf = (kind: FactKind): fc.Arbitrary<Said> =>
  vary(schemas[kind], sampleData[kind]).map((data) => ({ kind, data }));
export const anySaid: fc.Arbitrary<Said> = fc.constantFrom(...allKinds).chain(saidOf);
/** Some of the values of a kind, always the same ones. */
export const variantsOf = (kind: FactKind): readonly Said[] => {
  const said = [{ kind, data: sampleData[kind] }, ...fc.sample(saidOf(kind), { numRuns: 25, seed: 4 })];
  return [...new Map(said.map((one) => [JSON.stringify(one.data), one])).values()];
};

/** As the ledger would give them back, a second apart, over two runs of the app. */
export const factsFrom = (said: readonly Said[]): readonly Fact[] => said.flatMap(factsOf);

const stamps: { readonly seq: number; readonly at: string; readonly run: string; readonly mono: number }[] = [];
const stampOf = (index: number) =>
  (stamps[index] ??= {
    seq: index + 1,
    at: new Date(start + index * 1000).toISOString(),
    run: index < 12 ? 'run-1' : 'run-2',
    mono: index * 1000,
  });

/** Read once by the product's own reader, however often it is said: the reading does not depend on when it is said. */
const readOnce = new WeakMap<Said, readonly Fact[]>();

/** The fact that is said after so many others; none, where it can't be read. */
export function factsOf(said: Said, index: number): readonly Fact[] {
  const stamp = stampOf(index);
  const read = readOnce.get(said) ?? readFacts([{ kind: said.kind, data: said.data, ...stamp }]);
  readOnce.set(said, read);
  return read.map((fact) => ({ ...fact, ...stamp }));
}
