import type { Finding } from "../../rules/rule";
import { fixAction, ignoreAction, moveAction } from "../repair/finding-actions";
import { missingAction } from "../templates/rows/missing-action";
import type { Action } from "./action";

/** What can be done about one finding, in the order of the buttons. */
export const findingActions: readonly Action<Finding>[] = [
  fixAction,
  moveAction,
  missingAction,
  ignoreAction,
];
