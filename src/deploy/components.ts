import { readFileSync } from "node:fs";
import path from "node:path";

/** A package that is in what we deliver. */
export interface Component {
  name: string;
  version: string;
  license: string;
  /** Subresource integrity of its archive, as the lock file has it. */
  integrity: string | undefined;
  /** Text of its licence, where it carries one. */
  text: string | undefined;
}

interface LockedPackage {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  /** For development, and optional to a package of the product. */
  devOptional?: boolean;
  link?: boolean;
}

/**
 * Every package that the product depends on, directly or not, by name: what the lock file marks as
 * no development package. What is optional for another system is left out where it is not there.
 */
export function components(root: string): Component[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const found = Object.entries(packages).flatMap(([place, locked]): Component[] => {
    const at = place.lastIndexOf("node_modules/");
    if (at < 0 || locked.dev || locked.devOptional || locked.link) return [];
    const folder = path.join(root, place);
    const manifest = read(path.join(folder, "package.json"));
    if (manifest === undefined && locked.optional) return [];
    const stated = (JSON.parse(manifest ?? "{}") as { license?: string }).license;
    return [
      {
        name: place.slice(at + "node_modules/".length),
        version: locked.version ?? "",
        license: locked.license ?? stated ?? "",
        integrity: locked.integrity,
        text: licenseText(folder),
      },
    ];
  });
  return found.sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

function licenseText(folder: string): string | undefined {
  for (const name of ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "LICENCE", "License"]) {
    const text = read(path.join(folder, name));
    if (text !== undefined) return text.replaceAll("\r\n", "\n").trim();
  }
  return undefined;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
