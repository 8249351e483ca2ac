/*
 * What only a check needs: recognition, the rules with their words, and the run over them. It is
 * loaded after the pane has come up, so that the button is there at once.
 */
export { createChecker } from "../check/check";
export { judge, judgeInSlices, runCheck } from "./run-check";
