// What speaks for and against each of the portal's pages in what was read: labels counted only in the places where
// the portal has them.
import { labels, type LabelId } from './labels.ts';
import { beginsWith, isLabel, labelsOf, sayingsIn, type LabelLanguage } from './read-labels.ts';
import type { PageSnapshot, Piece } from './snapshot.ts';

export type Evidence = {
  readonly heading: (id: LabelId) => boolean;
  /** A button or link. */
  readonly press: (...ids: readonly LabelId[]) => boolean;
  /** The name of a field or column. */
  readonly named: (id: LabelId) => boolean;
  /** As a heading or a warning, and little else in it. */
  readonly announced: (id: LabelId) => boolean;
  readonly alerted: (id: LabelId) => boolean;
  /** A heading that begins with it: a ticket or an article has words before. */
  readonly opens: (id: LabelId) => boolean;
  readonly said: (id: LabelId) => boolean;
  /** Asks whether to revoke, in a sentence of its own. */
  readonly asksToRevoke: boolean;
  /** Rows of certificates with two actions and more. */
  readonly rows: number;
  readonly columns: number;
  /** It talks about the portal instead of being it: an article, a help page, a mail. */
  readonly talks: boolean;
  readonly long: boolean;
  readonly japanese: boolean;
};

const maxAnnouncementLength = 160;
/** Letters of running text, a Japanese one counting for more. The portal's own pages have a few hundred. */
const maxLetters = 1200;
const maxForeignPresses = 40;
const maxForeignHeadings = 1;

const isPress = ({ role }: Piece): boolean => role === 'button' || role === 'link';

export function evidenceOf({ pieces, rows }: PageSnapshot): Evidence {
  const known = pieces.map((piece) => ({
    ...piece,
    labels: labelsOf(piece.text),
    sayings: isPress(piece) ? [] : sayingsIn(piece.text),
  }));
  const broken = acrossLinks(pieces);
  const headings = known.filter(({ role }) => role === 'heading');
  const presses = known.filter(isPress);
  const words = known.filter((piece) => !isPress(piece));
  const announcements = words.filter(
    ({ role, text }) => (role === 'heading' || role === 'alert') && text.length <= maxAnnouncementLength,
  );
  const has = (list: typeof known, id: LabelId) => list.some((piece) => piece.labels.some((one) => one.id === id));
  const says = (list: typeof known, id: LabelId) =>
    list.some((piece) => piece.sayings.some((one) => one.id === id) || piece.labels.some((one) => one.id === id));
  const foreign = headings.filter((piece) => piece.labels.length === 0);
  const unsaid = foreign.filter((piece) => piece.sayings.every(({ id }) => id === 'pushCertificate'));
  const languages: readonly (LabelLanguage | undefined)[] = [...headings, ...presses].flatMap((piece) =>
    piece.labels.map(({ language }) => language),
  );
  return {
    heading: (id) => has(headings, id),
    press: (...ids) => ids.some((id) => has(presses, id)),
    named: (id) => has(words, id),
    announced: (id) => says(announcements, id),
    alerted: (id) =>
      says(
        announcements.filter(({ role }) => role === 'alert'),
        id,
      ),
    opens: (id) => headings.some(({ text }) => beginsWith(text, id)),
    said: (id) => says(words, id) || broken.some((text) => sayingsIn(text).some((one) => one.id === id)),
    asksToRevoke: words.some(({ text }) => asksToRevoke(text)),
    rows: rows.filter(
      ({ actions }) => new Set(actions.flatMap((action) => rowActions.filter((id) => isLabel(action, id)))).size >= 2,
    ).length,
    columns: columns.filter((id) => has(words, id)).length,
    talks:
      foreign.some(({ text }) => topic.test(text)) ||
      unsaid.length > maxForeignHeadings ||
      words.filter(({ role, text }) => role === 'text' && instruction.test(text)).length >= 2 ||
      presses.filter((piece) => piece.labels.length === 0).length > maxForeignPresses,
    long: words.reduce((sum, { text }) => sum + weight(text), 0) > maxLetters,
    japanese: languages.includes('ja'),
  };
}

/** A sentence with a link in it comes in pieces: whole again, it may say what none of them says. */
const acrossLinks = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece, at) => {
    const [before, behind] = [pieces[at - 1], pieces[at + 1]];
    if (piece.role !== 'link' || before === undefined || behind === undefined) return [];
    return isPress(before) || isPress(behind) ? [] : [`${before.text} ${piece.text} ${behind.text}`];
  });

const rowActions = ['renew', 'download', 'revoke'] as const satisfies readonly LabelId[];
const columns = (Object.keys(labels) as LabelId[]).filter((id) => labels[id].use === 'column');

const japaneseLetters = /[\u3040-\u30ff\u3400-\u9fff]/g;
const weight = (text: string): number => text.length + 1.5 * (text.match(japaneseLetters)?.length ?? 0);

/** Headings that a page about the portal has, and the portal itself has not. */
const topic =
  /\b(?:how|why|what|when|guide|help|steps?|tutorial|faq|troubleshoot\w*|article|renewing)\b|手順|方法|ヘルプ|ガイド|よくある|とは|について|やり方|マニュアル|仕方/i;
const instruction =
  /\b(?:click|tap|press|select|choose|go to|scroll)\b[^.]{0,60}\b(?:renew|upload|download|create|choose file|certificate|revoke)|(?:を|で)(?:クリック|タップ|押し|押下|選択し|選び)/i;

function asksToRevoke(text: string): boolean {
  if (text.length > 220) return false;
  return (
    (/\brevoke\b/i.test(text) && /\?|\bsure\b|\bundone\b/i.test(text)) ||
    (/取り消|取消|失効|無効|撤回/.test(text) && /[?？]|ますか|でしょうか|よろしいですか|元に戻せません/.test(text))
  );
}
