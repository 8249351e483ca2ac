import { remembered } from "../../sheet/remembered";
import { foldText } from "../../sheet/text";

/** Words that qualify how or how well something is done, without changing what is counted. */
const modifiers =
  /及时|按时|按期|准时|如期|成功|妥善|规范|有效|全面|全部|全年|年度|本年|当年|项目|实际|总体|相关|有关|各类|各项|开展|累计/g;

/** Shorter names say too little for one that holds them to be the same. */
const enough = 4;

/** A name for comparing: folded, and without modifiers. */
export interface Matter {
  folded: string;
  bare: string;
}

export const matterOf = remembered((name: string): Matter => {
  const folded = foldText(name);
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

function contained(a: string, b: string, least: number): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= least && long.includes(short);
}
