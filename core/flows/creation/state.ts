// What is known from the facts of preparing and creating.
import type { FactData } from '../facts.ts';
import type { Reducers } from '../reduce.ts';

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

export const creationReducers = {
  'pc-checked': (state, fact) => ({ ...state, pc: fact.data, pcAccepted: false }),
  'pc-accepted': (state) => ({ ...state, pcAccepted: state.pcAccepted || state.pc !== null }),
  // The computer at the other end of the line: what was found here says nothing of it.
  'pc-told': (state) => ({ ...state, pc: null, pcAccepted: true }),
  // One that was made for this just now serves nothing else.
  'apple-id-existing': (state, fact) => ({
    ...state,
    appleIdHas: fact.data.has,
    appleIdUse: fact.data.has === 'made' ? 'only-this' : 'open',
  }),
  'apple-id-used': (state, fact) => ({ ...state, appleIdUse: fact.data.use }),
  'code-phones': (state, fact) => ({ ...state, codePhones: fact.data.phones }),
  'devices-enrolled': (state, fact) => ({ ...state, enrolled: fact.data.enrolled }),
} satisfies Reducers<CreationState>;
