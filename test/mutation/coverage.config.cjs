"use strict";

const path = require("node:path");

const [unit] = require("../../jest.config.cjs").projects;
const rootDir = path.resolve(__dirname, "../..");
const core = "sheet,target,recognize,rules,check,templates";

/**
 * The core's tests, with what of it they reach: they need neither a host nor a page.
 * @type {import("jest").Config}
 */
module.exports = {
  ...unit,
  rootDir,
  testMatch: [`<rootDir>/test/{${core},rows,repair,corpus,audit,fuzz}/**/*.test.ts`],
  testPathIgnorePatterns: ["/node_modules/", "\\.standin\\.test"],
  collectCoverageFrom: [`src/{${core}}/**/*.ts`],
  coverageDirectory: path.join(rootDir, "coverage"),
  coverageReporters: ["text", "json-summary", "json"],
  coverageThreshold: { global: { branches: 95 } },
};
