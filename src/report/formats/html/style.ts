/** Calm in light and in dark, readable on paper. */
export const STYLE = `
:root{color-scheme:light dark;--line:light-dark(#d8dee4,#30363d);--soft:light-dark(#f6f8fa,#161b22);--text:light-dark(#1f2328,#e6edf3)}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:var(--text);background:light-dark(#fff,#0d1117)}
main{max-width:64rem;margin:0 auto;padding:2rem 1rem}
header{border-left:.5rem solid var(--line);padding:.25rem 1.25rem;background:var(--soft)}
header.pass{border-color:#1a7f37}header.fail{border-color:#cf222e}header.incomplete{border-color:#bf8700}
h1{font-size:1.5rem;margin:.5rem 0;overflow-wrap:anywhere}h2{font-size:1.1rem;margin:2rem 0 .5rem}
.verdict{font-size:1.1rem;font-weight:600;margin:.25rem 0}
details{border:1px solid var(--line);border-radius:.4rem;margin:.4rem 0;padding:.4rem .8rem}
summary{cursor:pointer;overflow-wrap:anywhere}summary i{opacity:.75;float:right}
b.critical{color:light-dark(#8250df,#d2a8ff)}b.high{color:light-dark(#cf222e,#ff7b72)}b.medium{color:light-dark(#9a6700,#d29922)}b.low{color:light-dark(#0969da,#79c0ff)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{opacity:.7}dd{margin:0;overflow-wrap:anywhere}
pre{white-space:pre-wrap;background:var(--soft);padding:.8rem;border-radius:.4rem;overflow-wrap:anywhere}
footer{margin-top:2rem;opacity:.7;font-size:.85rem}
`;
