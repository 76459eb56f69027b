/// The style sheet of pages: light and dark, from the width of a phone to that of a desk, and for paper.
enum PageStyle {
  /// CSS, written for this page alone; nothing in it comes from a document.
  static let sheet: StaticString = """
    :root{--paper:#fdfcfa;--panel:#f4f2ed;--ink:#22211f;--soft:#67625a;--line:#dfdbd2;--link:#0a5a8c;--mark:#fff0b3;--markline:#d9a400;--hit:#ffd84d;
    --v0:#0a5a8c;--v1:#9a3412;--v2:#166534;--v3:#7e22ce;--v4:#9d174d;--v5:#6b5a00;color-scheme:light dark}
    @media (prefers-color-scheme:dark){:root{--paper:#17181a;--panel:#202225;--ink:#e5e2db;--soft:#a19c92;--line:#36393d;--link:#7dbfe8;--mark:#453a12;--markline:#b8901e;--hit:#6b5710;
    --v0:#7dbfe8;--v1:#f0a07a;--v2:#86cf9b;--v3:#c9a4f2;--v4:#f09ac0;--v5:#d8c56a}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
    .page{max-width:44rem;margin:0 auto;padding:1.5rem 1.125rem 4rem}
    a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}
    a:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
    header{padding-bottom:.9rem}
    .jumps{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;border-block:1px solid var(--line);padding:.55rem 0;font-size:.875rem}
    .jumps a{text-decoration:none}
    .jumps a:hover{text-decoration:underline}
    h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.25rem);line-height:1.2;letter-spacing:-.015em;margin:0 0 .6rem;text-wrap:balance}
    h2{font-size:.8125rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:2.5rem 0 .75rem}
    h3{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .75rem;text-wrap:balance}
    h4,h5,h6{font-size:1.0625rem;margin:1.75rem 0 .5rem}
    .facts{list-style:none;display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin:0;padding:0;color:var(--soft);font-size:.9375rem}
    .time{color:var(--soft);font-size:.8125rem;font-variant-numeric:tabular-nums;text-decoration:none;white-space:nowrap;font-weight:400;letter-spacing:0}
    a.time:hover{color:var(--link);text-decoration:underline}
    .summary{margin:0;padding:0;list-style:none;counter-reset:line}
    .summary li{counter-increment:line;position:relative;padding-inline-start:2rem;margin:0 0 .9rem}
    .summary li::before{content:counter(line);position:absolute;inset-inline-start:0;top:.15rem;width:1.35rem;text-align:center;font-size:.8125rem;font-variant-numeric:tabular-nums;color:var(--soft);border:1px solid var(--line);border-radius:.3rem;line-height:1.35rem}
    .cited{color:inherit;text-decoration-color:transparent}
    .cited:hover{color:var(--link);text-decoration-color:currentColor}
    .cite{display:block;font-size:.8125rem;color:var(--soft)}
    .cite a{color:inherit;text-decoration:none}
    .cite a:hover{color:var(--link);text-decoration:underline}
    .cite span+span::before{content:"·";margin-inline-end:.35em}
    .choice{display:inline-flex;gap:.9rem;font-size:.8125rem;color:var(--soft);opacity:.35}
    li:hover>.choice,li:focus-within>.choice,li:has(:checked)>.choice{opacity:1}
    .choice label,.export label{cursor:pointer;white-space:nowrap}
    .said{display:none;font-family:ui-monospace,monospace;font-size:.75rem}
    .export{font-size:.8125rem;color:var(--soft)}
    body:has(#export:checked) *{user-select:none;-webkit-user-select:none}
    body:has(#export:checked) li:has(.yes:checked)>.said.yes,body:has(#export:checked) li:has(.no:checked)>.said.no{display:block;user-select:text;-webkit-user-select:text}
    .outline ol{list-style:none;margin:0;padding:0}
    .outline li{display:flex;gap:.75rem;justify-content:space-between;align-items:baseline;border-bottom:1px solid var(--line)}
    .outline li a{flex:1;padding:.4rem 0;color:inherit;text-decoration:none}
    .outline li a:hover{color:var(--link)}
    dl{margin:0;columns:2 17rem;column-gap:2.5rem}
    dl>div{break-inside:avoid;padding:.45rem 0 .5rem;border-bottom:1px solid var(--line)}
    dt{font-weight:600;line-height:1.4}
    dd{margin:0;font-size:.9375rem;line-height:1.5}
    .forms,.kind,.places{color:var(--soft);font-size:.8125rem;font-variant-numeric:tabular-nums}
    .places a{display:inline-block;min-width:1.4em;padding:.1rem .1rem;margin-inline-end:.15rem;text-decoration:none}
    .places a:hover{text-decoration:underline}
    .places details{display:inline}
    .places summary{display:inline-block;cursor:pointer;list-style:none;padding:.1rem 0}
    .places details[open] summary{display:none}
    .index{list-style:none;margin:0;padding:0}
    .index li{padding:.6rem 0;border-bottom:1px solid var(--line);line-height:1.45}
    .index .kind{margin-inline-start:.5em}
    main{margin-top:3rem;border-top:1px solid var(--line)}
    main p,main li{margin:0 0 1rem}
    main p{position:relative}
    .items{list-style:none;padding:0;margin:0 0 1rem}
    .items li{margin:0 0 .35rem}
    .items .bullet{display:list-item;list-style:disc;margin-inline-start:1.25rem}
    .items .l2{margin-inline-start:2.5rem}.items .l3{margin-inline-start:3.75rem}.items .l4,.items .l5,.items .l6{margin-inline-start:5rem}
    .who{font-weight:600;margin-inline-end:.25em}
    .v0{color:var(--v0)}.v1{color:var(--v1)}.v2{color:var(--v2)}.v3{color:var(--v3)}.v4{color:var(--v4)}.v5{color:var(--v5)}
    mark{background:var(--mark);color:inherit;border-radius:.15rem;padding:.08em 0;box-decoration-break:clone;-webkit-box-decoration-break:clone}
    main a.t,main a.a,main a.n{color:inherit;text-decoration:underline dotted color-mix(in srgb,currentColor 38%,transparent);text-underline-offset:.22em}
    main a.t:hover,main a.a:hover,main a.n:hover{color:var(--link);text-decoration-color:currentColor}
    .def{border-bottom:2px solid var(--markline)}
    .back{font-size:.7em;line-height:0;vertical-align:super;text-decoration:none;font-variant-numeric:tabular-nums;margin-inline-start:.2em;padding:.2em}
    :target{scroll-margin-top:1.5rem}
    main a:target,main mark:target,main .def:target{background:var(--hit);outline:2px solid var(--markline);outline-offset:1px;border-radius:.15rem}
    .at:target::before{content:"▸";color:var(--markline);margin-inline-end:.15em}
    li:target,dl>div:target,dd:target{background:var(--panel);box-shadow:0 0 0 .4rem var(--panel);border-radius:.15rem}
    .left-out{margin:0 0 1rem;padding:.35rem .8rem;background:var(--panel);border-radius:.4rem;color:var(--soft);font-size:.9375rem}
    .left-out>summary{cursor:pointer;font-size:.875rem}
    .left-out p{margin:.6rem 0}
    .left-out .reason{font-size:.8125rem;font-style:italic;margin:.9rem 0 0}
    @media (min-width:40rem){
    main p:has(>.time){padding-inline-start:4.25rem}
    main p>.time{position:absolute;inset-inline-start:0;top:.22rem}
    }
    @media (min-width:72rem){
    .page{max-width:68rem;display:grid;grid-template-columns:minmax(0,44rem) 17rem;column-gap:5rem;justify-content:center;padding-top:3rem}
    .page>*{grid-column:1}
    .page>header,.page>.jumps{grid-column:1/-1}
    .page>.outline{grid-column:2;grid-row:3/span 20;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding-bottom:2rem;font-size:.9375rem;line-height:1.45}
    }
    @media print{
    :root{--paper:#fff;--panel:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--mark:#eee;--markline:#666}
    body{font-size:10.5pt;line-height:1.45}
    .page{max-width:none;padding:0}
    .jumps,.back,.places,.choice,.export{display:none}
    a,main a.t,main a.a,main a.n{color:inherit;text-decoration:none}
    h2,h3,h4{break-after:avoid}
    p,li{orphans:3;widows:3}
    mark{text-decoration:underline}
    }
    """
}
