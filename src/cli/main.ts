import { version } from "../../package.json";
import { help, parseCommand } from "./command-line";
import { exitStatus, reportOn } from "./file-report";
import { toJson } from "./json";
import { readBytes } from "./read-file";
import { summaryText, toText } from "./text";

/** Where the command line writes. */
export interface Output {
  out: (text: string) => void;
  error: (text: string) => void;
}

/** Runs the command line; returns the exit status. Files are read one after the other, in order. */
export function run(args: readonly string[], { out, error }: Output): number {
  const command = parseCommand(args);
  switch (command.kind) {
    case "help":
      out(help);
      return 0;
    case "version":
      out(`${version}\n`);
      return 0;
    case "misuse":
      error(command.message);
      return 2;
    case "check": {
      const { files, format, hidden } = command;
      const reports = files.map((file) => {
        const report = reportOn(file, () => readBytes(file), { hidden });
        if (format === "text") out(toText(report));
        return report;
      });
      out(
        format === "json" ? `${JSON.stringify(toJson(reports), null, 2)}\n` : summaryText(reports),
      );
      return exitStatus(reports);
    }
  }
}
