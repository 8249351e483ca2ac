import { remembered } from "../../sheet/remembered";
import { foldText } from "../../sheet/text";
import { headOf } from "../../target/heads";

/** Words that qualify how or how well something is done, without changing what is counted. */
const modifiers =
  /及时|按时|按期|准时|如期|成功|妥善|规范|有效|全面|全部|全年|年度|本年|当年|项目|实际|总体|相关|有关|各类|各项|开展|累计/g;

/** Shorter names say too little for one that holds them to be the same. */
const enough = 4;

/** A name for comparing: folded and without 的, and without modifiers. */
export interface Matter {
  folded: string;
  bare: string;
}

export const matterOf = remembered((name: string): Matter => {
  const folded = foldText(name).replaceAll("的", "");
  return { folded, bare: folded.replace(modifiers, "") };
});

/** Whether two names are equal, or the longer one holds the shorter. */
export function sameMatter(one: Matter, other: Matter): boolean {
  return contained(one.folded, other.folded, enough);
}

/** The same once modifiers are dropped: 劝返及时率 and 越级访劝返率. */
export function sameButForModifiers(one: Matter, other: Matter): boolean {
  return contained(one.bare, other.bare, enough - 1);
}

/** Every character of the shorter name stands in the longer: 维修供水工程处数 and 供水工程维修养护处数. */
export function sameCharacters(one: Matter, other: Matter): boolean {
  const [short, long] = inOrder(one.bare, other.bare);
  if (short.length <= enough || short.length * 2 < long.length || negated(short, long))
    return false;
  let rest = long;
  for (const character of short) {
    const at = rest.indexOf(character);
    if (at < 0) return false;
    rest = rest.slice(0, at) + rest.slice(at + 1);
  }
  return true;
}

/** One thing under two words for its number: 服务站个数 and 服务站数量. */
export function sameCount(one: string, other: string): boolean {
  const [a, b] = [headOf(one), headOf(other)];
  if (a?.measure !== "count" || b?.measure !== "count") return false;
  const [stem, otherStem] = [a, b].map((head) => foldText(head.stem).replace(counter, ""));
  return stem!.length >= enough - 1 && stem === otherStem;
}

/** What is counted one by one: 内涝点处数 and 内涝点个数 count the same. */
const counter = /[个件处座栋间台套家所辆篇册项只根块]$/;

function contained(a: string, b: string, least: number): boolean {
  const [short, long] = inOrder(a, b);
  return short.length >= least && long.includes(short) && !negated(short, long);
}

function inOrder(a: string, b: string): [string, string] {
  return a.length <= b.length ? [a, b] : [b, a];
}

/** 机动车道 and 非机动车道 are two things. */
function negated(short: string, long: string): boolean {
  return /[非不未无]/.test(long) && !/[非不未无]/.test(short);
}
