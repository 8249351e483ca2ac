"use strict";

const path = require("node:path");

const core = require("./jest.config.cjs");

/** The core's tests, with what of it they reach. @type {import("jest").Config} */
module.exports = {
  ...core,
  // What changes a workbook is tried over the stand-in.
  testMatch: [...core.testMatch, "<rootDir>/test/{excel,fuzz}/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  collectCoverageFrom: ["src/{sheet,target,recognize,rules,check,templates}/**/*.ts"],
  coverageDirectory: path.join(core.rootDir, "coverage"),
  coverageReporters: ["text", "json-summary"],
  coverageThreshold: { global: { branches: 95 } },
};
