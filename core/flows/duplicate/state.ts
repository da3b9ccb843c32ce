// What is known from the facts about the right row and its look-alikes.
import type { DownloadedRow } from '../../rows/downloaded.ts';
import type { SeenPanel } from '../../rows/panel.ts';
import type { Relisted, RowsBefore } from '../../rows/renewed-row.ts';
import type { FactData } from '../facts.ts';
import type { Reducers } from '../reduce.ts';

const maxSeen = 400;

export type DuplicateState = {
  readonly rowSought: null | FactData<'row-sought'>['because'];
  /** The last look. */
  readonly judged: Pick<FactData<'row-judged'>, 'via' | 'judgement'> | null;
  /** Over all looks at the present list: the list as it was copied last, and the other rows that were met. */
  readonly listed: FactData<'row-judged'>['listed'];
  readonly others: readonly string[];
  /**
   * The (i) panels that were opened beside us, newest last; what they mean is judged anew each time
   * (core/rows/panel.ts).
   */
  readonly seen: readonly SeenPanel[];
  /**
   * Certificates that rows of the list gave out on Download, newest last; judged anew each time, too
   * (core/rows/downloaded.ts).
   */
  readonly files: readonly DownloadedRow[];
  /** Where in the list the row was found last, counted from 1: to be looked for there again, and proven again. */
  readonly placed: number | null;
  /**
   * The row that was renewed before our eyes: the list as it stood before, and where it was seen on the list since.
   * Known for as long as the certificate to compare with is the same, whatever becomes of what came of it.
   */
  readonly renewed: RowsBefore | null;
  readonly relisted: Relisted | null;
  /** `told`: by what was read out on the telephone. */
  readonly settled: null | FactData<'row-settled'>['how'] | 'told';
  readonly stray: null | FactData<'stray-told'>;
  readonly ownerTold: boolean;
  /**
   * Another row's certificate came of a renewal that was not looked for: what that row serves is asked before the
   * next Renew.
   */
  readonly strayReceived: boolean;
};

export const duplicateBeginning: DuplicateState = {
  rowSought: null,
  judged: null,
  listed: null,
  others: [],
  seen: [],
  files: [],
  placed: null,
  renewed: null,
  relisted: null,
  settled: null,
  stray: null,
  ownerTold: false,
  strayReceived: false,
};

/** What was found out about the rows: void when another certificate is the one to compare with. */
const unlooked = {
  judged: null,
  listed: null,
  others: [],
  placed: null,
  renewed: null,
  relisted: null,
  settled: null,
} as const;

export const duplicateReducers = {
  'row-sought': (state, fact) => ({
    ...duplicateBeginning,
    seen: state.seen,
    files: state.files,
    placed: state.placed,
    renewed: state.renewed,
    relisted: state.relisted,
    rowSought: fact.data.because,
  }),
  'row-seen': (state, fact) => ({ ...state, seen: [...state.seen, fact.data].slice(-maxSeen) }),
  'upload-answered': (state, fact) => ({ ...state, renewed: fact.data.row, relisted: null }),
  'row-relisted': (state, fact) => ({ ...state, relisted: fact.data }),
  'row-downloaded': (state, fact) => ({ ...state, files: [...state.files, fact.data].slice(-maxSeen) }),
  'row-judged': (state, fact) => {
    const { via, judgement, others, listed } = fact.data;
    // Copying the whole list again, with the next panel open in it, is the same list; another list begins anew.
    const anew =
      listed !== null &&
      state.listed !== null &&
      (listed.all !== state.listed.all || listed.rows.join() !== state.listed.rows.join());
    return {
      ...state,
      judged: { via, judgement },
      listed: listed ?? state.listed,
      others: [...new Set([...(anew ? [] : state.others), ...others])],
      placed: placeIn(judgement) ?? state.placed,
      settled: null,
    };
  },
  'row-placed': (state, fact) => ({ ...state, placed: fact.data.row }),
  'row-settled': (state, fact) => ({ ...state, settled: fact.data.how }),
  'row-found-told': (state) => ({ ...state, settled: 'told' }),
  'stray-told': (state, fact) => ({ ...state, stray: fact.data, ownerTold: false }),
  'stray-owner-told': (state) => ({ ...state, ownerTold: state.stray !== null }),
  'registered-received': (state) => ({ ...state, ...unlooked }),
  'registered-stated': (state) => ({ ...state, ...unlooked }),
  'registered-unavailable': (state) => ({ ...state, ...unlooked }),
  'registered-sought': (state) => ({ ...state, ...unlooked }),
} satisfies Reducers<DuplicateState>;

const placeIn = (judgement: FactData<'row-judged'>['judgement']): number | null =>
  judgement.answer === 'this-row' || judgement.answer === 'this-row-renewed' ? judgement.row : null;

export const rowFound = ({ judged }: DuplicateState): boolean =>
  judged?.judgement.answer === 'this-row' || judged?.judgement.answer === 'this-row-renewed';

/** Somebody may be using what was renewed by mistake, and has not been told yet. */
export const ownerToTell = ({ stray, ownerTold }: DuplicateState): boolean =>
  !ownerTold && (stray?.stray === 'serves-another' || stray?.stray === 'unknown');

/**
 * Every row of the copied list was met, and none is the one: very likely another Apple ID (docs/manual-coverage.md
 * W18).
 */
export const noneLeft = ({ judged, listed, others }: DuplicateState): boolean =>
  listed !== null && others.length >= listed.all && judged?.judgement.answer === 'other-row';
