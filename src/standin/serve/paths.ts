import path from "node:path";

/** The project's folder. */
const root = path.resolve(__dirname, "../../..");
export const inRoot = (...parts: string[]): string => path.join(root, ...parts);

export const paneFolder = inRoot("dist");
