// What is known from the facts of preparing and creating.
import type { Fact, FactData } from '../facts.ts';

export type CreationState = {
  readonly pc: FactData<'pc-checked'> | null;
  readonly pcAccepted: boolean;
  readonly appleIdHas: 'unknown' | 'yes' | 'made' | 'no';
  readonly appleIdUse: 'open' | FactData<'apple-id-used'>['use'];
  readonly codePhones: 'open' | FactData<'code-phones'>['phones'];
  readonly enrolled: 'open' | FactData<'devices-enrolled'>['enrolled'];
};

export const creationBeginning: CreationState = {
  pc: null,
  pcAccepted: false,
  appleIdHas: 'unknown',
  appleIdUse: 'open',
  codePhones: 'open',
  enrolled: 'open',
};

export function applyCreation(state: CreationState, fact: Fact): CreationState {
  switch (fact.kind) {
    case 'pc-checked':
      return { ...state, pc: fact.data, pcAccepted: false };
    case 'pc-accepted':
      return { ...state, pcAccepted: state.pc !== null };
    // One that was made for this just now serves nothing else.
    case 'apple-id-existing':
      return { ...state, appleIdHas: fact.data.has, appleIdUse: fact.data.has === 'made' ? 'only-this' : 'open' };
    case 'apple-id-used':
      return { ...state, appleIdUse: fact.data.use };
    case 'code-phones':
      return { ...state, codePhones: fact.data.phones };
    case 'devices-enrolled':
      return { ...state, enrolled: fact.data.enrolled };
    default:
      return state;
  }
}
