/** Mutation tests of one folder of the core; `npm run mutation` gives the folder. */
const folder = process.env["MUTATION_FOLDER"] ?? "sheet";
// What is known of a folder is kept in one file, whichever of its folders is asked for.
const [kept] = folder.split("/");

export default {
  // Those two build what rules show: examples and sources.
  mutate: [`src/${folder}/**/*.ts`, "!src/rules/{example,norms}.ts"],
  testRunner: "circus",
  plugins: ["./test/mutation/circus-runner.mjs", "./test/mutation/ignorers.mjs"],
  ignorers: ["words", "pauses"],
  coverageAnalysis: "perTest",
  // Constants made while a module loads are covered by every test, and killed by hardly any alone.
  ignoreStatic: true,
  // A sample is no knowledge to go on from.
  incremental: !process.env["MUTATION_SAMPLE"],
  incrementalFile: `.cache/mutation/${kept}.json`,
  tempDirName: ".cache/stryker",
  ignorePatterns: ["dist", ".cache", "coverage", "src/page"],
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.cache/mutation/${kept}-report.json` },
  concurrency: Number(process.env["MUTATION_PROCESSES"] ?? 2),
  timeoutMS: 10_000,
  allowEmpty: false,
};
