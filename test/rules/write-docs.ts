import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules/list";
import { catalogue } from "./catalogue";
import { readingTexts } from "../recognize/reading-text";
import { messageTexts } from "./message-texts";

writeFileSync(join(__dirname, "../../docs/rules.md"), catalogue(rules));
writeFileSync(join(__dirname, "messages.txt"), messageTexts(rules));
writeFileSync(join(__dirname, "../recognize/readings.txt"), readingTexts());
