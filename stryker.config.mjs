/** Mutation tests of one folder of the core; `npm run mutation` gives the folder. */
const folder = process.env["MUTATION_FOLDER"] ?? "sheet";

export default {
  mutate: [`src/${folder}/**/*.ts`],
  testRunner: "jest",
  jest: { configFile: "test/mutation/jest.config.cjs", enableFindRelatedTests: true },
  plugins: ["@stryker-mutator/jest-runner", "./test/mutation/words-ignorer.mjs"],
  ignorers: ["words"],
  coverageAnalysis: "perTest",
  // Constants made while a module loads are covered by every test, and killed by hardly any alone.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.cache/mutation/${folder}.json`,
  tempDirName: ".cache/stryker",
  ignorePatterns: ["dist", ".cache", "coverage"],
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${folder}-report.json` },
  concurrency: Number(process.env["MUTATION_PROCESSES"] ?? 2),
  timeoutMS: 20_000,
  allowEmpty: false,
};
