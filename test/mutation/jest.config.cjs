"use strict";

const path = require("node:path");

const [unit] = require("../../jest.config.cjs").projects;

/** Whose tests try a folder hardest; those of all others would take hours, mutant by mutant. */
const nearest = {
  sheet: ["sheet", "target", "rows", "repair", "check"],
  target: ["target", "recognize", "rules"],
  recognize: ["recognize", "check"],
  rules: ["rules", "check"],
  check: ["check", "rules", "repair"],
  templates: ["templates", "rows"],
};
const every = "sheet,target,recognize,rules,check,rows,repair,corpus,templates";
const folders = nearest[process.env.MUTATION_FOLDER]?.join() ?? every;

/** Tests of the core: they need neither a host nor a page. @type {import("jest").Config} */
module.exports = {
  ...unit,
  rootDir: path.resolve(__dirname, "../.."),
  testMatch: [`<rootDir>/test/{${folders}}/**/*.test.ts`],
  testPathIgnorePatterns: ["/node_modules/", "\\.standin\\.test"],
};
