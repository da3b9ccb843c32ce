// 一覧や(i)の内容を貼って、更新する行かどうかを一文で答える。
import { portal, rich, strong, type Line } from '../rich.ts';

const renew = portal('Renew', '（リニュー）');
const info = portal('i', '（アイ）');

export const rowCheck = {
  open: '(i)の内容を貼って確かめる',
  title: '(i)を押して出た文字を貼ってください',
  hint: '一覧の行も、一緒に貼れます。',
  use: 'この行か確かめる',
  close: '閉じる',
  where: (n: number) => `一覧の、上から${n}行目です。`,
  placed: (n: number) => `前に確かめたときは、一覧の上から${n}行目でした。並びが変わっていることもあるので、もう一度確かめます。`,
  rows: (rows: string) => `上から数えて、${rows}行目です。`,
  answers: {
    'this-row': rich(strong('この行です。'), ' この行の ', renew, ' を押してください。'),
    'this-row-renewed': rich(strong('この行です。'), ' 前に一度更新されて、シリアル番号だけ変わっています。この行の ', renew, ' を押してください。'),
    misread: rich(strong('押さないでください。'), ' 番号の一部だけが合っています。写し違いのようなので、もう一度コピーして貼ってください。'),
    'other-row': rich(strong('この行ではありません。'), ' この行は押さずに、ほかの行の ', info, ' を開いてください。'),
    candidates: rich(strong('まだ1つに決まりません。'), ' 日付の合う行があります。その行の ', info, ' を押し、出た文字を貼ってください。'),
    'no-candidate': rich(strong('日付の合う行がありません。'), ' 前に一度更新されていると、日付が変わります。', info, ' を押し、出た文字を貼ってください。'),
    'nothing-known': rich('更新する行の番号がわかっていないため、比べられません。先に「いまの証明書」を入れてください。'),
    'not-a-row': rich('一覧や (i) の内容ではないようです。', info, ' を押して出た文字を、もう一度コピーして貼ってください。'),
  } satisfies Record<string, Line>,
  /** 一覧が横にあり、次に押す (i) をナビが言っているとき。 */
  guided: {
    found: rich(strong('この番号です。'), ' 一覧でその行の ', info, ' を押すと、緑の枠で示します。'),
    other: rich(strong('この番号ではありません。'), ' 次は、青い点線の枠の行です。'),
  } satisfies Record<string, Line>,
  notEnough: {
    cut: rich('途中で切れています。', info, ' を押して出た文字を、終わりまで選んでコピーしてください。'),
    'too-long': rich('長すぎて、初めのほうだけを読みました。確かめたい行の ', info, ' を押し、出た文字だけを貼ってください。'),
    'no-apsp': rich('APSPの番号がありません。「Subject DN」の行も一緒にコピーしてください。'),
    contradicts: rich('2つの行の内容が混ざっています。1つの行の分だけコピーしてください。'),
  } satisfies Record<string, Line>,
};
