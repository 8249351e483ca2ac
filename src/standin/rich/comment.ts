import { HostError } from "../engine/host-error";
import type { ExcelBook } from "../engine/excel-book";
import { object, type RichType } from "./member";
import { rangeAt } from "./range";

/** A comment by its sheet and its place among those of the sheet. */
interface CommentRef {
  sheet: string;
  index: number;
}

/** The comments of a sheet, with the notes of files, which Excel keeps apart. */
export const comments: RichType<string> = {
  name: "CommentCollection",
  items: (sheet, excel) =>
    excel.extrasOf(sheet).comments.map((_, index) => object(comment, { sheet, index })),
  methods: {
    getItem: {
      since: "1.10",
      call: (sheet, [id]) => object(comment, { sheet, index: Number(id) }),
    },
  },
};

const comment: RichType<CommentRef> = {
  name: "Comment",
  id: ({ index }) => String(index),
  properties: {
    id: { since: "1.10", get: ({ index }) => String(index) },
    content: { since: "1.10", get: (ref, excel) => find(excel, ref).text },
  },
  methods: {
    getLocation: {
      since: "1.10",
      call: (ref, _, excel) => {
        const { row, column } = find(excel, ref);
        return rangeAt(excel, ref.sheet, { row, column, rows: 1, columns: 1 });
      },
    },
  },
};

/** @throws HostError ItemNotFound where it is gone. */
function find(excel: ExcelBook, { sheet, index }: CommentRef) {
  const found = excel.extrasOf(sheet).comments[index];
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

export const commentTypes = [comments, comment];
