import type { Finding } from "../../rules/rule";
import type { Action } from "./action";

/** What can be done about one finding, in the order of the buttons. */
export const findingActions: readonly Action<Finding>[] = [];
