/** "GetRange" → "getRange", "_RegisterDataChangedEvent" stays. */
export function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

export function wireNameOf(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

export function isLater(since: string, played: string): boolean {
  const [major = 0, minor = 0] = since.split(".").map(Number);
  const [playedMajor = 0, playedMinor = 0] = played.split(".").map(Number);
  return major > playedMajor || (major === playedMajor && minor > playedMinor);
}
