"use strict";

const path = require("node:path");

const [unit] = require("../../jest.config.cjs").projects;

/** The tests of the core alone: they need neither a host nor a page. @type {import("jest").Config} */
module.exports = {
  ...unit,
  rootDir: path.resolve(__dirname, "../.."),
  testMatch: [
    "<rootDir>/test/{sheet,target,recognize,rules,check,rows,repair,corpus,templates}/**/*.test.ts",
  ],
  testPathIgnorePatterns: ["/node_modules/", "\\.standin\\.test"],
};
