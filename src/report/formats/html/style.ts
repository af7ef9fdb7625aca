/** Calm in light and in dark, readable on paper. The boxes of the filters are read by `:has()`. */
export const STYLE = `
:root{color-scheme:light dark;--page:light-dark(#fff,#0d1117);--soft:light-dark(#f6f8fa,#151b23);--line:light-dark(#d1d9e0,#3d444d);--text:light-dark(#1f2328,#f0f6fc);--faint:light-dark(#59636e,#9198a1);
--critical:light-dark(#8250df,#ab7df8);--high:light-dark(#d1242f,#f85149);--medium:light-dark(#bc4c00,#db6d28);--low:light-dark(#0969da,#4493f8);--negligible:light-dark(#818b98,#656c76);--unknown:light-dark(#59636e,#9198a1);
--pass:light-dark(#1a7f37,#3fb950);--fail:light-dark(#d1242f,#f85149);--incomplete:light-dark(#9a6700,#d29922)}
*{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--text);background:var(--page)}
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 3rem}
header{border:1px solid var(--line);border-top:.35rem solid var(--tone);border-radius:.5rem;padding:1.25rem 1.5rem;background:var(--soft)}
header.pass{--tone:var(--pass)}header.fail{--tone:var(--fail)}header.incomplete{--tone:var(--incomplete)}
.pill{display:inline-block;margin:0;padding:.1rem .7rem;border-radius:1rem;background:var(--tone);color:var(--page);font-weight:600;font-size:.8rem;text-transform:uppercase;letter-spacing:.06em}
h1{font-size:1.5rem;line-height:1.3;margin:.6rem 0 .2rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:0 0 .75rem}
section{margin-top:2.25rem}
.headline{margin:0;font-size:1.05rem}
.reasons{margin:.75rem 0 0;padding-left:1.2rem}
.facts{display:flex;flex-wrap:wrap;gap:.6rem 2rem;margin:1.1rem 0 0}
.facts dt{color:var(--faint);font-size:.8rem}.facts dd{margin:0;overflow-wrap:anywhere}
.tiles,.only{display:flex;flex-wrap:wrap;gap:.6rem;margin-bottom:.75rem}
.only{gap:.25rem 1.5rem;color:var(--faint)}
.tile{border:1px solid var(--line);border-left:.3rem solid var(--tone);border-radius:.4rem;padding:.35rem .8rem .35rem .6rem;cursor:pointer}
.tile b{font-size:1.25rem}.tile:not(:has(:checked)){opacity:.5}
input{accent-color:var(--tone,var(--low));margin:0 .4rem 0 0;vertical-align:.05em}
.critical{--tone:var(--critical)}.high{--tone:var(--high)}.medium{--tone:var(--medium)}.low{--tone:var(--low)}.negligible{--tone:var(--negligible)}.unknown{--tone:var(--unknown)}
.row{display:grid;grid-template-columns:6.5rem minmax(0,1.2fr) minmax(0,1.6fr) minmax(0,1fr) minmax(0,1.6fr);gap:.25rem 1rem;align-items:baseline}
.row span{overflow-wrap:anywhere}
.head{padding:0 .9rem .3rem;color:var(--faint);font-size:.8rem}
.finding{border:1px solid var(--line);border-bottom-width:0}
.finding.failing{box-shadow:inset .2rem 0 var(--fail)}
.head+.finding{border-radius:.4rem .4rem 0 0}.finding:last-of-type{border-bottom-width:1px;border-radius:0 0 .4rem .4rem}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
.finding summary{padding:.45rem .9rem}.finding summary:hover,.finding[open] summary{background:var(--soft)}
.level{color:var(--tone);font-weight:600}
.id{font-variant-numeric:tabular-nums}
.fix{color:var(--pass)}
.layer{color:var(--faint);font-size:.85rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.mark{font-style:normal;font-size:.75rem;font-weight:600;border:1px solid currentColor;border-radius:.3rem;padding:0 .35rem;color:var(--fail);white-space:nowrap}
.layers .mark{color:var(--faint)}
.more{padding:.25rem 1.25rem 1rem;background:var(--soft)}
.more dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1.25rem;margin:.75rem 0}
.more dt{color:var(--faint)}.more dd{margin:0;overflow-wrap:anywhere}
.prose{white-space:pre-wrap;overflow-wrap:anywhere;max-width:60rem}
.links{margin:0;padding-left:1.2rem;overflow-wrap:anywhere}a{color:var(--low)}
table{width:100%;border-collapse:collapse}th{text-align:left;font-weight:600;color:var(--faint);font-size:.8rem}
td,th{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;width:1%}
.layers td{vertical-align:middle}.bars{width:38%}
.bar{display:flex;gap:2px;height:.9rem;min-width:.3rem}.bar i{background:var(--tone);min-width:2px}.bar i:first-child{border-radius:.2rem 0 0 .2rem}.bar i:last-child{border-radius:0 .2rem .2rem 0}
code{font:.85em/1.4 ui-monospace,SFMono-Regular,Menlo,monospace}
.problems{padding-left:1.2rem}.problems .error code{color:var(--fail)}.problems .warning code{color:var(--incomplete)}.hint{color:var(--faint)}
.aside summary h2{display:inline-block}.aside summary::before{content:"▸ ";color:var(--faint)}.aside[open] summary::before{content:"▾ "}
footer{margin-top:2.5rem;color:var(--faint);font-size:.85rem}
body:has(#only-failing:checked) .finding:not(.failing),body:has(#only-fixable:checked) .finding:not(.fixable),
body:has(#show-critical:not(:checked)) .finding.critical,body:has(#show-high:not(:checked)) .finding.high,body:has(#show-medium:not(:checked)) .finding.medium,
body:has(#show-low:not(:checked)) .finding.low,body:has(#show-negligible:not(:checked)) .finding.negligible,body:has(#show-unknown:not(:checked)) .finding.unknown{display:none}
@media (max-width:48rem){.row{grid-template-columns:6.5rem minmax(0,1fr)}.row .layer,.head{display:none}.bars{display:none}}
@media print{:root{color-scheme:light}main{max-width:none;padding:0}.tiles,.only{display:none}section{break-inside:auto}}
`;
