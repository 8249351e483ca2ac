"use strict";

const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

/*
 * The static page is one file that needs no other, so that it opens by double-click from any
 * folder: browsers let a local page load next to nothing from beside it. Its policy names the one
 * script and the one style in it by their hashes; nothing else runs, and nothing can be fetched or
 * sent.
 */

const here = (...parts) => path.join(__dirname, ...parts);

/** The oldest browsers it runs in; see also older-browsers.ts. */
const target = ["chrome80", "edge80", "firefox78", "safari16.4"];

/** Builds the page; takes about a second. @returns {Promise<string>} the HTML */
async function buildStaticPage() {
  const { outputFiles } = await esbuild.build({
    entryPoints: { page: here("main.tsx"), style: here("style/page.css") },
    outdir: here("dist"), // only gives the files their names; nothing is written
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    target,
    charset: "utf8",
    jsx: "automatic",
    legalComments: "none", // the notices stand beside it in the package
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending)).text;
  return composed(text(".js"), text(".css"));
}

/** The HTML around script and style, with the policy that allows these two and no other. */
function composed(script, style) {
  // Inside a string "</script" would end the script; escaped it means the same.
  const safeScript = script
    .trim()
    .replace(/<\/(script)/gi, "<\\/$1")
    .replace(/<!--/g, "\\x3c!--");
  const parts = {
    policy: [
      "default-src 'none'",
      `script-src ${hashOf(safeScript)}`,
      `style-src ${hashOf(style.trim())}`,
      "img-src data:",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
    icon: `data:image/png;base64,${readFileSync(here("../../assets/icons/app-32.png"), "base64")}`,
    style: style.trim(),
    script: safeScript,
  };
  const template = readFileSync(here("page.html"), "utf8");
  return template
    .replace(/ *<!-- prettier-ignore -->\n/g, "")
    .replace(/%(\w+)%/g, (_, name) => parts[name]);
}

function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/** Puts the page into the build as page/index.html. */
class StaticPagePlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("StaticPagePlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "StaticPagePlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const html = await buildStaticPage();
          compilation.emitAsset("page/index.html", new sources.RawSource(html));
        },
      );
    });
  }
}

module.exports = { buildStaticPage, StaticPagePlugin };
