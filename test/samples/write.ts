import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSample } from "./build";
import { samples } from "./samples";

/** Writes the sample workbooks under assets/samples anew from the data beside this script. */
const folder = join(__dirname, "../../assets/samples");

async function main(): Promise<void> {
  for (const sample of samples) {
    await writeFile(join(folder, sample.file), await buildSample(sample));
    console.log(sample.file);
  }
}

void main();
