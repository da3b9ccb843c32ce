// What of an element is painted, and where: as far as its own style and those above it tell.
import { readColour, showsOn, type Colour } from './colour.ts';
import { boxOf } from './dom.ts';

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
/** What the elements above hand down. A clip of null: the whole page. */
export type Paint = {
  readonly opacity: number;
  readonly clip: Box | null;
  /** What clips an element that is positioned absolutely: only positioned elements above it do. */
  readonly positionedClip: Box | null;
  readonly fixed: boolean;
  readonly ground: Colour | null;
};
export const wholePage: Paint = {
  opacity: 1,
  clip: null,
  positionedClip: null,
  fixed: false,
  ground: [255, 255, 255, 1],
};

const minOpacity = 0.1;
const smallestText = 4;
/** Farther out than anybody scrolls. */
const farAside = 2000;
const farBelow = 30_000;
const nothing: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** Null: neither it nor anything in it is painted. */
export function enter(element: Element, tag: string, style: CSSStyleDeclaration, above: Paint): Paint | null {
  if (style.display === 'none') return null;
  const opacity = above.opacity * Number(style.opacity);
  if (
    opacity < minOpacity ||
    style.contentVisibility === 'hidden' ||
    style.filter.includes('opacity(0)') ||
    clippedAway(style)
  )
    return null;
  const { position, overflowX, overflowY } = style;
  const fixed = above.fixed || position === 'fixed';
  const inherited = position === 'absolute' ? above.positionedClip : above.clip;
  let clip = position === 'fixed' ? null : inherited;
  // The page's own overflow belongs to the window, which can be scrolled.
  if (
    tag !== 'html' &&
    tag !== 'body' &&
    style.display !== 'inline' &&
    style.display !== 'contents' &&
    (overflowX !== 'visible' || overflowY !== 'visible')
  ) {
    const box = boxOf(element);
    const cuts = /hidden|clip/.test(overflowX + overflowY);
    // What scrolls can be brought into sight, unless there is no sight at all.
    if (cuts || box.width < 2 || box.height < 2) clip = meet(clip, cutSides(box, overflowX, overflowY));
  }
  const positioned = position !== 'static' || style.transform !== 'none';
  return {
    opacity,
    clip,
    positionedClip: positioned ? clip : above.positionedClip,
    fixed,
    ground: groundOf(style, above.ground),
  };
}

function clippedAway(style: CSSStyleDeclaration): boolean {
  const { clipPath, position } = style;
  if (
    clipPath !== 'none' &&
    (/^inset\((?:(?:5\d|[6-9]\d|\d{3,})(?:\.\d+)?%|\d{4,}px)/.test(clipPath) ||
      /^circle\(0(?:px|%)?[ )]/.test(clipPath) ||
      /^polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, )?)+\)$/.test(clipPath))
  )
    return true;
  const edges =
    position === 'absolute' || position === 'fixed'
      ? /^rect\(([\d.]+)px,? ([\d.]+)px,? ([\d.]+)px,? ([\d.]+)px\)$/.exec(style.getPropertyValue('clip'))
      : null;
  return edges !== null && (Number(edges[2]) - Number(edges[4]) < 2 || Number(edges[3]) - Number(edges[1]) < 2);
}

/** A side that scrolls or shows all does not cut, unless the box is nothing. */
function cutSides(box: DOMRect, x: string, y: string): Box {
  if (box.width < 2 || box.height < 2) return nothing;
  const far = 1e6;
  return {
    left: /hidden|clip/.test(x) ? box.left : -far,
    right: /hidden|clip/.test(x) ? box.right : far,
    top: /hidden|clip/.test(y) ? box.top : -far,
    bottom: /hidden|clip/.test(y) ? box.bottom : far,
  };
}

function groundOf(style: CSSStyleDeclaration, above: Colour | null): Colour | null {
  if (style.backgroundImage !== 'none') return null;
  const own = style.backgroundColor === 'rgba(0, 0, 0, 0)' ? null : readColour(style.backgroundColor);
  return own && own[3] >= 0.5 ? own : above;
}

const meet = (a: Box | null, b: Box): Box =>
  a
    ? {
        left: Math.max(a.left, b.left),
        top: Math.max(a.top, b.top),
        right: Math.min(a.right, b.right),
        bottom: Math.min(a.bottom, b.bottom),
      }
    : b;

/** Whether this box of the page is in sight, or can be scrolled into it. */
export function inSight(
  box: Box,
  paint: Paint,
  view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): boolean {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (width < 1 || height < smallestText) return false;
  const { left, top, right, bottom } = paint.clip ? meet(paint.clip, box) : box;
  // An ellipsis leaves a few letters; less than half a line is not read.
  if (right - left < Math.min(width, 6) || bottom - top < height / 2) return false;
  if (paint.fixed) return right > 0 && bottom > 0 && left < view.width && top < view.height;
  return (
    right + view.x > 0 &&
    bottom + view.y > 0 &&
    left + view.x < view.width + farAside &&
    top + view.y < view.height + farBelow
  );
}

export function isWritten(style: CSSStyleDeclaration, { ground }: Paint): boolean {
  if (style.visibility !== 'visible' || parseFloat(style.fontSize) < smallestText) return false;
  return showsOn(readColour(style.webkitTextFillColor), ground);
}
