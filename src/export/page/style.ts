/** The page's style sheet. It has no colour or size of its own in an attribute: the page's policy lets no style run but this one. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #ffffff; --line: #c4c4c4; --shade: #f3f3f3; --mark: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #16181c; --line: #4a4d52; --shade: #24272c; --mark: #8ab4f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 110rem; padding: 1rem 1.5rem 3rem; font: 1rem/1.45 system-ui, "Helvetica Neue", Arial, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
a { color: var(--mark); }
.view { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; margin-top: 1rem; }
.scripted .view { grid-template-columns: minmax(0, 1fr) minmax(16rem, 24rem); }
figure { margin: 0; border: 1px solid var(--line); overflow: hidden; position: relative; background: #ffffff; }
figure svg { display: block; width: 100%; height: auto; }
.scripted figure svg { height: min(80vh, 70rem); cursor: grab; touch-action: none; }
.scripted figure g.node { cursor: pointer; }
figure g.node:focus { outline: none; }
figure g.node:focus-visible circle, figure g.chosen circle { stroke: #0b57d0; stroke-width: 4; }
figure g.chosen path:first-of-type { stroke: #ffd54a; stroke-opacity: 1; }
figure g.chosen path[marker-end] { stroke-width: 3; }
.zoom { position: absolute; right: .5rem; top: .5rem; display: flex; gap: .25rem; }
button { font: inherit; color: inherit; background: var(--shade); border: 1px solid var(--line); border-radius: .25rem; min-width: 2.2rem; padding: .15rem .5rem; cursor: pointer; }
th button { border: 0; background: none; padding: 0; font-weight: bold; text-align: left; }
th[aria-sort="ascending"] button::after { content: " ▲" / ""; }
th[aria-sort="descending"] button::after { content: " ▼" / ""; }
aside { border: 1px solid var(--line); padding: .75rem 1rem; overflow: auto; max-height: min(80vh, 70rem); overflow-wrap: anywhere; }
aside h2 { margin-top: 0; }
.only-scripted { display: none; }
.scripted .only-scripted { display: revert; }
.scripted .zoom.only-scripted { display: flex; }
label input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .25rem; padding: .25rem .5rem; width: min(100%, 28rem); margin-left: .5rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; min-width: 6.5rem; }
td dl { display: block; min-width: 18rem; }
td dt { float: left; clear: left; margin-right: .5rem; }
td ul { min-width: 18rem; }
tr > *:not(:has(dl, ul)) { max-width: 16rem; }
thead th { background: var(--shade); }
dl { margin: 0; display: grid; grid-template-columns: minmax(6rem, auto) 1fr; gap: .1rem .75rem; }
dt { opacity: .8; }
dd { margin: 0; white-space: pre-line; }
aside p { margin: .25rem 0; }
ul { margin: .25rem 0; padding-left: 1.1rem; }
`
