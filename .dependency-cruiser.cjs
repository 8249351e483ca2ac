"use strict";

/*
 * Imports go one way:
 * taskpane, page, cli → repair, templates → check → rules, rows → recognize → target → sheet;
 * excel, xlsx → sheet.
 * Anyone may import words, words imports nothing. `npm run lint` checks it.
 */
const layers = [
  ["sheet", []],
  ["target", ["sheet"]],
  ["recognize", ["target", "sheet"]],
  ["rules", ["recognize", "target", "sheet"]],
  ["check", ["rules", "recognize", "target", "sheet"]],
  ["rows", ["recognize", "target", "sheet"]],
  ["repair", ["rows", "check", "rules", "recognize", "target", "sheet"]],
  ["templates", ["rows", "rules", "recognize", "target", "sheet"]],
  ["excel", ["sheet"]],
  ["xlsx", ["sheet"]],
  [
    "taskpane",
    ["repair", "check", "templates", "rows", "rules", "recognize", "target", "sheet", "commands"],
  ],
  ["commands", []],
  ["page", ["taskpane", "xlsx", "repair", "check", "rules", "recognize", "target", "sheet"]],
  ["deploy", []],
  ["cli", ["xlsx", "check", "rules", "recognize", "target", "sheet"]],
  ["standin", ["xlsx", "sheet"]],
];

/** The product without its screen and its host. */
const core = [
  "sheet",
  "target",
  "recognize",
  "rows",
  "rules",
  "check",
  "repair",
  "templates",
  "words",
];

const among = (names) => `^src/(?:${names.join("|")})/`;

/** The file that joins the pane to the real Excel. */
const entry = "^src/taskpane/taskpane\\.tsx$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      // Excel's objects know each other: a range its sheet, a sheet its ranges.
      from: { pathNot: "^src/standin/rich/" },
      to: { circular: true },
    },
    ...layers.map(([layer, below]) => ({
      name: `${layer}-imports-only-below`,
      comment: `src/${layer} may import ${[...below, "words"].join(", ")}`,
      severity: "error",
      from: {
        path: `^src/${layer}/`,
        ...(layer === "taskpane" ? { pathNot: entry } : {}),
      },
      to: { path: "^(?:src|test|assets)/", pathNot: among([layer, ...below, "words"]) },
    })),
    {
      name: "the-entry-imports-only-the-pane-and-excel",
      severity: "error",
      from: { path: entry },
      to: {
        path: "^(?:src|test|assets)/",
        pathNot: among(["taskpane", "commands", "excel", "words"]),
      },
    },
    {
      name: "words-import-nothing",
      severity: "error",
      from: { path: "^src/words/" },
      to: { pathNot: "^src/words/" },
    },
    {
      name: "the-core-knows-no-screen-and-no-node",
      severity: "error",
      from: {
        path: among(core),
      },
      to: { path: "node_modules/(?:react|react-dom|@fluentui|@microsoft|@univerjs)/" },
    },
    {
      name: "the-core-knows-no-node",
      severity: "error",
      from: {
        path: among([...core, "excel", "xlsx", "taskpane", "commands"]),
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-development-package-in-the-product",
      comment: "what the pane and the command line import are dependencies, not devDependencies",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/standin/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".cjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
