/** How the page of the book looks: on a screen in light and dark, on paper in light, with the foot of each page. */

/** What stands at the foot of printed pages; the first is the cover. */
export function pageSheet(imprint: string): string {
  return `@page{@bottom-left{content:${cssText(imprint)}}}`
}

/** Text of anybody as a string of a sheet of styles inside a page: nothing in it ends the string or the sheet. */
function cssText(words: string): string {
  const safe = words.replace(/[\\"'\n\r\f<>&{};@\0]/g, letter => `\\${letter.charCodeAt(0).toString(16)} `)
  return `"${safe}"`
}

/** Colours are those of the program: porcelain in light, lacquer in dark; cream is an assumption and nothing else. */
const COLOURS = `
:root{color-scheme:light;--ground:#fff;--ink:#131c28;--ink-2:#445163;--ink-3:#5f6c7d;--line:#dde3ea;--line-2:#c5ced8;--well:#f6f8fa;
--link:#2143b8;--seal:#b3261e;--do:#fbf6ea;--do-line:#eadfc6;--do-ink:#6f5a22}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ground:#14191f;--ink:#edf1f5;--ink-2:#b4bfcc;--ink-3:#94a1b0;--line:#2a323c;
--line-2:#3d4854;--well:#1b222a;--link:#86abff;--seal:#ff7a6e;--do:#2c2619;--do-line:#4a3f28;--do-ink:#e2cf9f}}
`

const TEXT = `
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.55 "Plex","Segoe UI","Noto Sans",system-ui,sans-serif;font-variant-numeric:tabular-nums}
h1,h2,h3,h4{line-height:1.4;text-wrap:balance;margin:0}
h1{font-size:2.1rem;font-weight:600}
h2{font-size:1.6rem;font-weight:600;padding-bottom:.4rem;border-bottom:2px solid var(--seal);margin-bottom:1rem}
h3{font-size:1.2rem;font-weight:600;margin:2.2rem 0 .75rem}
h4{font-size:1rem;font-weight:600}
.number{color:var(--ink-3);font-weight:400;margin-right:.6em}
p{margin:.25rem 0;max-width:46rem}
a{color:var(--link);text-decoration:none}
a:hover,a:focus{text-decoration:underline}
code{font:.86em/1.45 ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
small{color:var(--ink-3)}
blockquote{margin:.25rem 0;padding-left:.8rem;border-left:2px solid var(--line-2);font-style:italic}
.address{overflow-wrap:anywhere;color:var(--ink-2);font-size:.9em}
ul{margin:.25rem 0;padding-left:1.2rem}
article{padding:.8rem 0;border-top:1px solid var(--line)}
article:target{background:var(--well);box-shadow:-.5rem 0 0 var(--well),.5rem 0 0 var(--well)}
code:target{background:var(--well);outline:1px solid var(--line-2)}
.ids{margin:0;color:var(--ink-2)}
dl{margin:.4rem 0 0}
article dl>div{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 1rem;padding:.1rem 0}
dt{color:var(--ink-3)}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
dd>p:first-child{margin-top:0}
table{border-collapse:collapse;margin:.4rem 0 .6rem;font-size:.93em;line-height:1.45;width:100%}
th,td{padding:.22rem .7rem .22rem 0;text-align:left;vertical-align:top;font-weight:400;border-bottom:1px solid var(--line)}
thead th{color:var(--ink-3);border-bottom:1px solid var(--line-2)}
th.end,td.end{text-align:right;white-space:nowrap}
td.end+td:not(.end),th.end+th:not(.end){padding-left:.7rem}
td:last-child,th:last-child{padding-right:0}
a>code{white-space:nowrap}
th>code{white-space:nowrap;margin-right:.4em}
.formula{margin:.1rem 0 .4rem}
.formula .set{display:flex;overflow-x:auto;overflow-y:hidden;padding:.15rem 0}
.formula math{font-size:1.1em;flex:none;overflow-wrap:normal}
.formula .written{color:var(--ink-3);display:block}
figure{margin:1rem 0;--diagram-ground:var(--ground);--diagram-arrow:var(--link);--diagram-stock:var(--well)}
figcaption{color:var(--ink-2);font-size:.9em}
.standing{white-space:nowrap}
.standing.assumption{background:var(--do);color:var(--do-ink);border-radius:3px;padding:.05em .4em;box-shadow:inset 0 0 0 1px var(--do-line)}
.sign{display:inline-block;width:.62em;height:.62em;margin-right:.45em;border:1.3px solid currentColor;border-radius:50%;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.published .sign{background:currentColor}
.partly_published .sign{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}
.literature .sign{background:radial-gradient(currentColor 32%,transparent 36%)}
.calibrated .sign{border-radius:0;transform:rotate(45deg) scale(.85);background:linear-gradient(45deg,currentColor 50%,transparent 50%)}
.identity .sign{border-width:1.3px 0;border-radius:0;height:.34em;margin-bottom:.14em}
`

const PARTS = `
.cover{padding:12vh 1.5rem 6vh;max-width:54rem;margin:auto}
.cover h1{border-left:.35rem solid var(--seal);padding-left:1.1rem}
.cover dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.5rem;margin:2rem 0 0 1.45rem}
.contents,main,.index{max-width:54rem;margin:auto;padding:0 1.5rem}
.contents ol{list-style:none;padding:0;margin:0}
.contents>ol>li{padding:.25rem 0}
.contents li ol{padding-left:1.9em;display:flex;flex-wrap:wrap;gap:0 1.2rem;font-size:.92em}
.contents .number{display:inline-block;min-width:1.3em}
.chapter{padding-top:3.5rem}
.index ul{list-style:none;padding:0;columns:22rem;column-gap:2.5rem;font-size:.86em;line-height:1.45}
.index li{break-inside:avoid;padding:.1rem 0 .1rem 1rem;text-indent:-1rem}
.index{padding-bottom:4rem}
@media screen and (min-width:84rem){
.contents{position:fixed;inset:0 auto 0 0;width:19rem;overflow:auto;padding:1.5rem;border-right:1px solid var(--line);font-size:.9em}
.contents h2{font-size:1.1rem}
.contents li ol{display:block}
body{padding-left:19rem}
main figure{position:relative;left:50%;translate:-50%;width:max-content;max-width:calc(100vw - 23rem)}
figure svg{margin:auto}
figcaption{width:0;min-width:min(100%,51rem)}
}
@media screen and (max-width:60rem){figure{overflow-x:auto}figure svg.diagram{max-width:none;width:52rem}}
@media screen and (max-width:40rem){article dl>div{grid-template-columns:1fr}table{display:block;overflow-x:auto}th,td{min-width:7rem}}
`

const PAPER = `
@page{size:A4 portrait;margin:18mm 18mm 22mm;
@bottom-left{width:80%;color:#5f6c7d;font:7.5pt/1.4 "Plex","Segoe UI","Noto Sans",sans-serif;text-align:left}
@bottom-right{content:counter(page) " / " counter(pages);color:#5f6c7d;font:7.5pt/1.4 "Plex","Segoe UI","Noto Sans",sans-serif;text-align:right}}
@page wide{size:A4 landscape;margin:16mm 18mm 20mm}
@page upright{size:A4 portrait}
@page :first{@bottom-left{content:""}@bottom-right{content:""}}
@media print{
body{font-size:9.3pt;line-height:1.45}
h1{font-size:26pt}h2{font-size:17pt}h3{font-size:12.5pt}h4{font-size:10pt}
p{max-width:none;orphans:3;widows:3}
.cover{padding:60mm 0 0;height:240mm;break-after:page}
.contents,main,.index{max-width:none;padding:0}
.chapter{padding-top:0;break-before:page}
h2,h3,h4,.ids,thead,.opening,article>:is(p,ul):has(+:is(p,ul,table)){break-after:avoid}
.opening{break-inside:avoid}
article:not(.long),tr,article dl>div,figure,blockquote{break-inside:avoid}
article.long dl>div:has(table){break-inside:auto}
article dl>div{grid-template-columns:33mm minmax(0,1fr)}
article{padding:2.2mm 0}
.formula .set{overflow:visible}
section.wide,.chapter:has(>.opening+section.wide)>.opening{page:wide}
figure{margin:2mm 0}
figure svg{max-height:190mm;width:auto;margin:auto}
figure.wide{page:wide}
figure.wide svg{max-height:118mm}
figure.wide~figure.wide svg{max-height:136mm}
section.wide>figure:not(.wide){page:upright}
section.wide h3{margin-top:3mm}
a{color:inherit}
main a{color:var(--link)}
.index ul{columns:2;column-gap:8mm;font-size:7.5pt}
}
`

export const sheet: string = [COLOURS, TEXT, PARTS, PAPER].join('').replaceAll('\n', '')
