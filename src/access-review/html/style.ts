/** The style of the HTML report: light and dark, wide and narrow, screen and paper. Needs nothing from elsewhere. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;
--page:#f6f6f4;--card:#fff;--ink:#1b1c20;--soft:#5a5d66;--line:#e2e2de;--hover:#f8f8f5;
--accent:#3446c8;--accent-soft:#eef0fd;--focus:#3446c8;
--bad:#a61b29;--bad-soft:#fdeeee;--warn:#7d4e00;--warn-soft:#fdf3dd;
--r-admin:#3446c8;--r-create:#5d83dd;--r-review:#2f9c95;--r-edit:#6cb86a;--r-comment:#d5b23f;--r-read:#b4b7bd;--r-guest:#d98a5b}
@media (prefers-color-scheme:dark){:root{
--page:#121317;--card:#1a1c21;--ink:#ececf0;--soft:#a3a7b2;--line:#2c2f37;--hover:#20232a;
--accent:#a9b4ff;--accent-soft:#252a45;--focus:#a9b4ff;
--bad:#ffa8a8;--bad-soft:#42212a;--warn:#f2c571;--warn-soft:#3a2e16;
--r-admin:#8c99ff;--r-create:#5f86e6;--r-review:#3fada6;--r-edit:#68b066;--r-comment:#cda93a;--r-read:#6f747f;--r-guest:#d08355}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Open Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,header,footer{max-width:90rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.25rem}
[hidden]{display:none!important}
html:not(.live) tbody tr[hidden]{display:table-row!important}
.kind{margin:0;color:var(--soft);font-size:.8125rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase}
h1{margin:.125rem 0 .375rem;font-size:2rem;line-height:1.2;letter-spacing:-.015em;overflow-wrap:anywhere}
h2{margin:2.5rem 0 .5rem;font-size:1.125rem}
.lead{margin:0;color:var(--soft);max-width:62rem}
.note{margin:1.25rem 0 0;padding:.75rem 1rem;border-left:4px solid var(--warn);border-radius:0 .5rem .5rem 0;background:var(--warn-soft);color:var(--warn);overflow-wrap:anywhere}
.roles{margin:1.5rem 0 0}
.roles svg{display:block;width:100%;height:.625rem;border-radius:.3125rem;background:var(--line)}
.roles ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0 0;padding:0;list-style:none;color:var(--soft);font-size:.875rem}
.roles b{color:var(--ink)}
.dot{display:inline-block;width:.625rem;height:.625rem;margin-right:.375rem;border-radius:50%;background:var(--r)}
.r-admin{--r:var(--r-admin)}.r-create{--r:var(--r-create)}.r-review{--r:var(--r-review)}.r-edit{--r:var(--r-edit)}.r-comment{--r:var(--r-comment)}.r-read{--r:var(--r-read)}.r-guest{--r:var(--r-guest)}
rect{fill:var(--r)}
.tiles{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.5rem 0 0;padding:0;list-style:none}
.tiles li{flex:1 1 7.5rem}
.tiles button{display:flex;flex-direction:column;width:100%;height:100%;padding:.875rem 1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card);color:inherit;font:inherit;text-align:left;cursor:pointer}
.tiles b{display:block;font-size:1.625rem;line-height:1.2;font-weight:650}
.tiles span{display:block;color:var(--soft);font-size:.875rem;line-height:1.35}
.tiles .bad b{color:var(--bad)}.tiles .warn b{color:var(--warn)}
.tiles button:disabled{cursor:default;background:none}
.tiles button:disabled b{color:var(--soft);font-weight:400}
html:not(.live) .tiles button{cursor:default}
.live .tiles button:enabled:hover{border-color:var(--soft)}
.tiles button[aria-pressed=true]{border-color:var(--accent);background:var(--accent-soft);box-shadow:inset 0 0 0 1px var(--accent)}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;margin:1.75rem 0 .75rem}
html:not(.live) .tools{display:none}
.tools label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tools input{flex:1 1 18rem;max-width:30rem;min-width:0;padding:.5625rem .875rem;border:1px solid var(--line);border-radius:.625rem;background:var(--card);color:inherit;font:inherit}
.tools input::placeholder{color:var(--soft);opacity:1}
.tools p{margin:0;color:var(--soft)}
.tools button,.more{padding:.5rem .875rem;border:1px solid var(--line);border-radius:.625rem;background:var(--card);color:var(--accent);font:inherit;cursor:pointer}
.tools button:hover,.more:hover{border-color:var(--soft)}
.more{display:block;margin:1rem auto 0}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
table{width:100%;border:1px solid var(--line);border-radius:.75rem;border-spacing:0;background:var(--card);table-layout:fixed;overflow:clip}
caption{padding:0 0 .5rem;color:var(--soft);font-size:.875rem;text-align:left}
.live caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.c-name{width:23%}.c-role{width:6.125rem}.c-sso{width:4.25rem}.c-seen,.c-joined{width:7.125rem}.c-directory{width:8.25rem}
th,td{padding:.625rem .75rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere;font-weight:400}
tbody tr:last-child>*{border-bottom:0}
tbody tr:hover>*{background:var(--hover)}
tbody>tr>:first-child,thead th:first-child{padding-left:1.125rem}
thead th{position:sticky;top:0;z-index:1;padding:0;background:var(--card);border-bottom:2px solid var(--line)}
thead th:first-child{padding-left:.375rem}
thead button{width:100%;padding:.6875rem .75rem;border:0;border-radius:.5rem;background:none;color:var(--soft);font:inherit;font-size:.8125rem;font-weight:600;text-align:left;white-space:nowrap;cursor:pointer}
thead button:focus-visible{outline-offset:-3px}
html:not(.live) thead button{cursor:default}
.live thead button:hover,[aria-sort=ascending] button,[aria-sort=descending] button{color:var(--ink)}
thead button::after{content:"";display:inline-block;width:0;height:0;margin-left:.375rem;vertical-align:.125em;border:.28em solid transparent;border-bottom-width:0}
[aria-sort=ascending] button::after{border-bottom-color:currentColor;border-bottom-width:.4em;border-top-width:0}
[aria-sort=descending] button::after{border-top-color:currentColor;border-top-width:.4em}
.name{display:block;font-weight:600}
small{display:block;color:var(--soft);font-size:.8125rem;line-height:1.4}
.tag{display:inline-block;margin:.1875rem .25rem 0 0;padding:.0625rem .5rem;border-radius:.375rem;background:var(--hover);color:var(--soft);font-size:.75rem;font-weight:600;line-height:1.5;white-space:nowrap;box-shadow:inset 0 0 0 1px var(--line)}
.tag.bad{background:var(--bad-soft);color:var(--bad);box-shadow:none}.tag.warn{background:var(--warn-soft);color:var(--warn);box-shadow:none}
.role{white-space:nowrap}.role-admin{font-weight:650;color:var(--accent)}
ul.in{margin:0;padding:0;list-style:none;font-size:.875rem}
ul.in li+li{margin-top:.0625rem}
ul.in i{color:var(--soft);font-style:normal}
details{font-size:.875rem}
summary{display:inline-block;border-radius:.25rem;cursor:pointer}
summary::before{content:"";display:inline-block;width:0;height:0;margin-right:.4375rem;border:.28em solid transparent;border-left:.4em solid var(--soft);border-right:0}
details[open] summary::before{transform:rotate(90deg)}
details ul.in{margin-top:.3125rem;padding-left:.75rem;border-left:2px solid var(--line)}
.none,.empty{color:var(--soft)}
.empty{margin:1.5rem 0;text-align:center}
.list{margin:.5rem 0 0;padding-left:1.25rem}.list li{overflow-wrap:anywhere}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
dl{margin:0}dl div{margin:.25rem 0}dt{display:inline;font-weight:600;color:var(--ink)}dd{display:inline;margin:0}
.sign{display:none}
@media screen and (max-width:72rem){
main,header,footer{padding-left:1rem;padding-right:1rem}header{padding-top:1.5rem}h1{font-size:1.625rem}
.tiles{gap:.5rem}.tiles button{padding:.625rem .75rem}.tiles b{font-size:1.375rem}
table,tbody,tr,td,th,caption,colgroup{display:block}table{border:0;background:none;overflow:visible}colgroup{display:none}
tbody{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:.75rem}
thead tr{display:flex;flex-wrap:wrap;gap:.375rem;margin-bottom:.75rem}
thead th,thead th:first-child{position:static;padding:0;border:0;background:none}
html:not(.live) thead{display:none}
thead tr::before{content:"Sort by";align-self:center;color:var(--soft);font-size:.8125rem}
thead th:not([aria-sort]) button::after{display:none}
thead button{padding:.375rem .75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
[aria-sort=ascending] button,[aria-sort=descending] button{border-color:var(--soft)}
tbody tr{padding:.75rem 1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card);}
html:not(.live) tbody tr[hidden]{display:block!important}
tbody tr>*,tbody>tr>:first-child{padding:.1875rem 0;border:0;background:none!important}
tbody tr>th{margin-bottom:.25rem}
tbody td{display:grid;grid-template-columns:6rem minmax(0,1fr);column-gap:.75rem}
tbody td::before{content:attr(data-label);color:var(--soft);font-size:.8125rem;line-height:1.7}
tbody td>div{min-width:0}
}
@media print{
:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--hover:#fff;--accent:#000;--accent-soft:#fff;--bad:#8a0f1c;--bad-soft:#fff;--warn:#5c3a00;--warn-soft:#fff;
--r-admin:#3446c8;--r-create:#5d83dd;--r-review:#2f9c95;--r-edit:#6cb86a;--r-comment:#d5b23f;--r-read:#b4b7bd;--r-guest:#d98a5b}
@page{size:A4 landscape;margin:12mm}
html{font-size:11px}body{font-size:.9375rem}main,header,footer{max-width:none;padding:0}.tiles{margin-bottom:1.25rem}table{overflow:visible;border-radius:0}
.tools,.more{display:none!important}.tiles button{padding:2mm}thead th{position:static}thead{display:table-header-group}
tbody tr{break-inside:avoid}.tag{box-shadow:inset 0 0 0 1px currentColor!important}rect,.dot,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sign{display:flex;gap:10mm;margin-top:14mm;break-inside:avoid}.sign div{flex:1;padding-top:1.5mm;border-top:1px solid #000}
}`;
