import { remembered } from "../../sheet/remembered";

const blank =
  /[（(]\s*[≥≤＞＜＝=<>]{0,2}\s*[*＊×]{2}[^（）()]{0,12}[)）]|[≥≤＞＜]\s*[*＊×]{2}\p{Script=Han}{0,4}/u;
/** Marks of indicators the form wants in any case: ★★★, *. */
const marks = /^[★☆*＊※\s]{1,6}/;

/** What a library's blank has left in a name: （≥**人） of 扶贫车间数量（≥**个）. */
export const blankIn = remembered((name: string): string | undefined => blank.exec(name)?.[0]);

/** The name without such a blank and the form's marks. */
export const withoutBlank = remembered((name: string): string => {
  return name.replace(blank, "").replace(marks, "");
});
