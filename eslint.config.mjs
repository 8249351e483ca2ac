import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const node = {
  require: "readonly",
  module: "writable",
  process: "readonly",
  __dirname: "readonly",
  __filename: "readonly",
};

export default defineConfig(
  globalIgnores(["dist/", ".cache/", "coverage/"]),
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-control-regex": "off", // cleaning text of control characters is our business
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      // With noUncheckedIndexedAccess the ! says that an index was bounded before.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      // Some parameters say their type for the reader.
      "@typescript-eslint/no-inferrable-types": "off",
    },
  },
  {
    files: ["src/{taskpane,page}/**/*.{ts,tsx}", "src/standin/page/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      // The rules about load() and sync() before reading know only context.sync(), which goes
      // through a function with a time limit here, and no ClientResult; the tests with the real
      // client hold us to it.
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // At the edges the wire format has no types of ours.
    files: ["src/excel/**/*.ts", "src/standin/rich/**/*.ts", "test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-empty-function": "off" },
  },
  {
    // These speak to a terminal; the stand-in's page to the browser's console.
    files: [
      "src/cli/**",
      "src/deploy/**",
      "src/standin/**",
      "test/**",
      "assets/**",
      "**/*.config.*",
    ],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: { ...node, console: "readonly", URL: "readonly" } },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs" },
  },
  {
    files: ["src/taskpane/startup.js"],
    languageOptions: {
      ecmaVersion: 5,
      globals: {
        window: "readonly",
        document: "readonly",
        setTimeout: "readonly",
        Office: "readonly",
      },
    },
  },
);
