"use strict";

const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { browserslist } = require("./package.json");
const { panePolicy } = require("./src/deploy/pane-policy.cjs");
const { StaticPagePlugin } = require("./src/page/static-page.cjs");

const here = (...parts) => path.resolve(__dirname, ...parts);

const defaultOrigin = "https://localhost:3000";
const microsoftOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Where the pane loads office.js from, said once when building: nothing for Microsoft's address,
 * "self-hosted" for a copy inside dist/, or an https address of one's own.
 */
function officeJsAddress(choice) {
  if (!choice) return microsoftOfficeJs;
  if (choice === "self-hosted") return "office-js/office.js";
  if (/^https:\/\/\S+\/office\.js$/.test(choice)) return choice;
  throw new Error(`OFFICE_JS must be "self-hosted" or https://…/office.js, not ${choice}`);
}

/** What office.js loads from beside itself for Excel on Windows, Mac and the web. */
const selfHostedFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-ios-16.00.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
];

function selfHostedPatterns() {
  const from = here("node_modules/@microsoft/office-js/dist");
  return [
    ...selfHostedFiles.map((file) => ({
      from: path.join(from, file),
      to: path.posix.join("office-js", file),
    })),
    // The client asks for this folder in this spelling; servers may tell the cases apart.
    { from: path.join(from, "agaveerrorux"), to: "office-js/AgaveErrorUX" },
  ];
}

/** @returns {import("webpack").Configuration} */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const officeJs = officeJsAddress(env.officeJs ?? process.env.OFFICE_JS);
  const origin = String(env.origin ?? process.env.ORIGIN ?? defaultOrigin).replace(/\/+$/, "");
  if (!/^https:\/\/[^/\s]+(\/\S*)?$/.test(origin)) {
    throw new Error(`The add-in's origin must be an https address, not ${origin}`);
  }

  return {
    mode: production ? "production" : "development",
    devtool: production ? "source-map" : "cheap-module-source-map",
    target: `browserslist:${browserslist.join(", ")}`,
    // One page is the pane and, as a shared runtime, the ribbon's commands as well.
    entry: {
      taskpane: [
        "./src/page/older-browsers.ts",
        "./src/commands/commands.ts",
        "./src/taskpane/taskpane.tsx",
      ],
    },
    output: {
      path: here("dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "later/[name].[contenthash:8].js" : "later/[name].js",
      assetModuleFilename: "media/[name].[contenthash:8][ext]",
      publicPath: "auto",
      clean: { keep: /^cli(?:\.|[\\/]|$)/ }, // the command line keeps its bundle there
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            swcrc: false,
            env: { targets: browserslist },
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: !production } },
            },
          },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.(png|svg)$/, type: "asset/resource" },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
        minify: false,
        templateParameters: { officeJs, policy: panePolicy(officeJs) },
      }),
      new StaticPagePlugin(),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/startup.{js,css}", to: "[name][ext]" },
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => content.toString().replaceAll(defaultOrigin, origin),
          },
          ...(officeJs.startsWith("https:") ? [] : selfHostedPatterns()),
        ],
      }),
    ],
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          // Ours must stay ES5; Microsoft's files stay as they came.
          exclude: [/^startup\.js$/, /^office-js\//],
        }),
      ],
    },
    performance: { hints: false },
    cache: {
      type: "filesystem",
      cacheDirectory: here(".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    stats: "errors-warnings",
  };
};
