import { readFileSync } from "node:fs";
import path from "node:path";

/*
 * npm writes a lock file for the machine it runs on: with the newest of some native packages it
 * leaves out those of other systems, and their `npm ci` fails.
 */

interface Locked {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(
  readFileSync(path.join(__dirname, "../package-lock.json"), "utf8"),
) as { packages: Record<string, Locked> };

test("names no registry", () => {
  const addresses = Object.values(packages).filter(({ resolved }) => resolved);
  expect(addresses).toEqual([]);
});

test("vouches for every package", () => {
  const without = Object.entries(packages).filter(([place, it]) => place && !it.integrity);
  expect(without.map(([place]) => place)).toEqual([]);
});

test("has the variants of native packages for every system", () => {
  const locked = new Set(Object.keys(packages).map((place) => place.split("node_modules/").at(-1)));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  for (const native of ["@swc/core", "@esbuild/", "@unrs/", "@oxc-parser/", "@oxc-resolver/"]) {
    for (const system of ["win32-x64", "darwin-arm64", "linux-x64"]) {
      const found = wanted.filter((name) => name.startsWith(native) && name.includes(system));
      expect([native, system, found.length > 0]).toEqual([native, system, true]);
    }
  }
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

test("runs no package's install script", () => {
  const settings = readFileSync(path.join(__dirname, "../.npmrc"), "utf8").split("\n");
  expect(settings).toContain("ignore-scripts=true");
});
