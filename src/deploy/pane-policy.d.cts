export const frameAncestors: readonly string[];
export function panePolicy(officeJs: string): string;
export function paneHeader(officeJs: string): string;
