"use strict";

const { availableParallelism } = require("node:os");

/** Packages that ship ES modules only; Jest on Node 20 cannot require() those as they are. */
const esmOnly = [
  "@flatten-js",
  "cjk-regex",
  "collapse-white-space",
  "fast-diff",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "opentype\\.js",
  "quickselect",
  "rbush",
  "regexp-util",
  "saxen",
  "strip-bom",
  "trigram-utils",
  "unicode-regex",
  "uuid",
];

const jsc = { target: "es2022", transform: { react: { runtime: "automatic" } } };
const swc = (parser) => ["@swc/jest", { swcrc: false, jsc: { ...jsc, parser } }];

/** @type {import("jest").Config} */
const common = {
  testEnvironment: "node",
  // Both environments resolve packages as Node does; a test asks for jsdom in its docblock.
  testEnvironmentOptions: { customExportConditions: ["node", "require", "default"] },
  transform: {
    "\\.tsx$": swc({ syntax: "typescript", tsx: true }),
    "\\.[cm]?ts$": swc({ syntax: "typescript" }),
    "\\.[cm]?js$": swc({ syntax: "ecmascript" }),
  },
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(?:${esmOnly.join("|")})/)`],
  moduleNameMapper: { "\\.(css|png|svg)$": "<rootDir>/test/asset.cjs" },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
};

/** @type {import("jest").Config} */
module.exports = {
  // Jest would use one of two cores, though browser runs mostly wait.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    {
      ...common,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", "/build\\.test"],
    },
    {
      // These need the built pane, or the stand-in served with it.
      ...common,
      displayName: "built",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts", "<rootDir>/test/build.test.ts"],
      globalSetup: "<rootDir>/test/browser/setup.ts",
      globalTeardown: "<rootDir>/test/browser/teardown.ts",
    },
  ],
};
