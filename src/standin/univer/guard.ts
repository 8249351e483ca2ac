import { CanceledError, type ICommandInfo } from "@univerjs/core";

/** What a user's hands do to cells in Univer's grid; beginning to type is an operation of its own. */
const changesCells =
  /^sheet\.command\.(set-(range|style|border|row|col|bold|italic|underline|stroke|font|text|back|hor|ver|wrap)|set-worksheet-(row|col)|clear-|insert-(row|col|range|multi)|delete-range|remove-(row|col|worksheet-merge)|add-worksheet-merge|move-(range|rows|cols)|auto-(fill|clear)|refill|copy-(down|right)|cut|paste|append-row|delta-|reorder|reset-|split-|text-to|apply-format|toggle-cell)|^univer\.command\.(cut|paste)$/;
const beginsTyping = "sheet.operation.set-cell-edit-visible";

/**
 * Whether the user is about to change cells of the sheet in front: Univer itself knows nothing of a
 * sheet that is protected.
 */
export function isByHand({ id, params }: Readonly<ICommandInfo>): boolean {
  if (id === beginsTyping) return (params as { visible?: boolean } | undefined)?.visible === true;
  return changesCells.test(id);
}

/** Stops a command before it is carried out. */
export function cancel(): never {
  throw new CanceledError();
}
