import { Refusal, type RefusalCode } from "../sheet/workbook";

/** Excel's error codes that mean something to the officer; every other one is "host". */
const codes: Record<string, RefusalCode> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  InvalidSelection: "no-cells",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  UnsupportedOperation: "unsupported",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
};

/** What went wrong, in the port's words; its own refusals and abort reasons pass as they are. */
export function refusalOf(error: unknown): unknown {
  const code = hostCodeOf(error);
  if (code === undefined) return error;
  return new Refusal(codes[code] ?? "host", `${code}: ${(error as Error).message}`);
}

/** The host's error code, where the error is the host's. */
export function hostCodeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { name, code } = error as { name?: string; code?: unknown };
  return name === "RichApi.Error" && typeof code === "string" ? code : undefined;
}

/** The answer would not fit; a smaller question may. */
export function isTooLarge(error: unknown): boolean {
  return codes[hostCodeOf(error) ?? ""] === "too-large";
}

/** Excel gives up where more than 512 merged areas are asked for; it has no code of its own for it. */
export function isTooManyMerges(error: unknown): boolean {
  return ["InvalidOperation", "InvalidArgument", "GeneralException"].includes(
    hostCodeOf(error) ?? "",
  );
}

/** A sheet or range is not there, or no more. */
export function isNotFound(error: unknown): boolean {
  return codes[hostCodeOf(error) ?? ""] === "not-found";
}
