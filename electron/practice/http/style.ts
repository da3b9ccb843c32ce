// The one style sheet of both practice sites: our own plain dress, never Apple's or the service's.

export const style = `
* { box-sizing: border-box; }
html { color: #1f2430; background: #f6f4ef; font: 15px/1.6 "BIZ UDPGothic", "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", sans-serif; }
body { margin: 0; }
.band { position: sticky; top: 0; z-index: 3; text-align: center; font-weight: 700; padding: 4px 12px; line-height: 1.4;
  color: #3a2a00; background: repeating-linear-gradient(-45deg, #ffd75e 0 16px, #fff1c2 16px 32px); border-bottom: 2px solid #8a6d1a; }
.band > span { background: #fff8e0; padding: 0 12px; border-radius: 3px; }
header.top { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; padding: 6px 20px; font-size: 14px; background: #fff; border-bottom: 1px solid #d5d0c4; }
header.top .name { font-weight: 700; }
header.top nav { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; margin-left: auto; }
header.top button { padding: 2px 10px; }
header.top span + span { font-size: 13px; }
main { max-width: 920px; padding: 12px 20px 40px; margin: 0 auto; }
h1 { font-size: 21px; margin: 8px 0 12px; line-height: 1.35; }
h2 { font-size: 16px; margin: 0 0 10px; }
p { margin: 0 0 10px; }
a { color: #1d4f91; }
section, .card { background: #fff; border: 1px solid #d5d0c4; border-radius: 4px; padding: 12px 16px; margin: 0 0 14px; }
dl { display: grid; grid-template-columns: 9em minmax(0, 1fr); gap: 8px 14px; margin: 0; align-items: baseline; }
dd form + form { margin-top: 10px; }
dd form span { font-size: 14px; }
dt { font-weight: 700; }
dd { margin: 0; overflow-wrap: anywhere; }
form { margin: 0; }
.line { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; }
.field { margin: 0 0 12px; }
.field label, .field .label { display: block; font-weight: 700; }
input[type=text], input[type=email], select, textarea { font: inherit; padding: 5px 8px; border: 1px solid #6d7280; border-radius: 4px; width: 100%; max-width: 26em; background: #fff; color: inherit; }
input[readonly] { background: #eceae4; }
.line input[type=text] { width: 20em; max-width: 100%; }
input[type=file] { font: inherit; max-width: 100%; }
::file-selector-button { font: inherit; }
button { font: inherit; font-weight: 700; line-height: 1.4; padding: 5px 14px; border-radius: 4px; border: 1px solid #24466f; background: #fff; color: #1d3f6b; cursor: pointer; }
button.main { background: #24466f; color: #fff; }
button.grave { border-color: #8c1d1d; color: #8c1d1d; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible, [tabindex]:focus-visible { outline: 3px solid #c06a00; outline-offset: 2px; }
.said { border-left: 6px solid #2b6b3f; background: #eef6ee; padding: 8px 14px; margin: 0 0 14px; }
.refused { border-left: 6px solid #8c1d1d; background: #fbeeee; padding: 8px 14px; margin: 0 0 14px; }
.note { border-left: 6px solid #8a6d1a; background: #fff8e0; padding: 8px 14px; margin: 0 0 14px; font-size: 14px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.4; background: #fff; }
tr { scroll-margin-top: 40px; }
th, td { text-align: left; padding: 6px; border-bottom: 1px solid #d5d0c4; vertical-align: middle; }
th { background: #eceae4; }
td.date { white-space: nowrap; }
.nowrap th, .nowrap td { white-space: nowrap; padding: 6px 4px; }
.field label.line { display: flex; font-weight: 400; }
.actions { display: flex; gap: 4px; }
.actions button { padding: 2px 6px; }
tr.open td { background: #fff8e0; border-bottom: 0; }
tr.panel td { background: #fff8e0; }
.mark { display: inline-block; padding: 0 8px; border-radius: 3px; font-weight: 700; white-space: nowrap; }
.mark.updated { background: #1457b8; color: #fff; }
.mark.unreached, .mark.waiting { background: #eceae4; color: #3c4250; }
code, .mono { font-family: "IBM Plex Mono", ui-monospace, Menlo, Consolas, monospace; font-size: 14px; }
.shade { position: fixed; inset: 0; z-index: 2; background: rgb(20 20 30 / 55%); display: grid; place-items: center; padding: 48px 16px 16px; overflow: auto; }
.shade > div { background: #fff; max-width: 560px; padding: 16px 20px; border-radius: 6px; border-top: 6px solid #8c1d1d; }
.terms { max-height: 180px; overflow: auto; border: 1px solid #d5d0c4; padding: 8px 12px; margin: 0 0 12px; background: #fff; }
footer { max-width: 920px; margin: 0 auto; padding: 0 20px 24px; font-size: 13px; color: #4a5060; }
`;
