import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const read = (name: string): string => readFileSync(createRequire(import.meta.url).resolve(name), "utf8");

const STYLE = `
  body { margin: 0; background: #f6f8fa; font-family: -apple-system, "Segoe UI", "Noto Sans", sans-serif; }
  .box { margin: 16px; border: 1px solid #d1d9e0; border-radius: 6px; background: #fff; overflow: hidden; }
  .head { padding: 8px 16px; border-bottom: 1px solid #d1d9e0; background: #f6f8fa; font-size: 14px; color: #59636e; }
  .markdown-body { padding: 16px; font-size: 14px; }
`;

/** Diagrams are drawn as GitHub draws them; one that has a fault leaves `data-failed` on its box. */
const DRAW = `
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
  const boxes = [...document.querySelectorAll("code.language-mermaid")].map((code) => code.parentElement);
  let next = 0;
  (async () => {
    for (const box of boxes) {
      try { box.outerHTML = "<div class=drawn>" + (await mermaid.render("m" + next++, box.textContent)).svg + "</div>"; }
      catch (error) { box.dataset.failed = String(error); }
    }
    document.documentElement.dataset.height = String(Math.ceil(document.documentElement.scrollHeight));
    document.documentElement.dataset.ready = "yes";
  })();
`;

/**
 * A page as GitHub shows a comment or summary, by its published style sheet. GitHub also removes scripts and unknown elements; here nothing is
 * removed, so what is harmless on this page is harmless there.
 */
export function renderGitHubPage(markdown: string, title: string): string {
  const body = micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return `<!doctype html><meta charset="utf-8"><style>${read("github-markdown-css/github-markdown-light.css")}${STYLE}</style>
<div class="box"><div class="head">${title}</div><article class="markdown-body">${body}</article></div>
<script>${read("mermaid/dist/mermaid.min.js").replaceAll("</script", "<\\/script")}</script><script>${DRAW}</script>`;
}
