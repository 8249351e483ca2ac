import { bilingual, counted } from "./bilingual";

const stepsZh = {
  fix: (cell: string) => `修复 ${cell}`,
  "fix-all": (count: string) => `修复 ${count} 处`,
  move: (to: string) => `移到${to}`,
  report: (sheet: string) => `生成“${sheet}”`,
  traces: (count: string) => `清除 ${count} 项痕迹`,
  insert: (what: string) => `插入${what}`,
};

const stepsEn: typeof stepsZh = {
  fix: (cell) => `fix ${cell}`,
  "fix-all": (count) => `fix ${count}`,
  move: (to) => `move to ${to}`,
  report: (sheet) => `make “${sheet}”`,
  traces: (count) => `remove ${count} traces`,
  insert: (what) => `insert ${what}`,
};

/** What became of a change, and the way back from it. */
export const outcomeWords = bilingual({
  zh: {
    steps: stepsZh,
    undo: "撤销",
    redo: "重做",
    undoStep: (step: string) => `撤销：${step}（Ctrl+Z）`,
    redoStep: (step: string) => `重做：${step}（Ctrl+Y）`,
    back: { ignored: "取消忽略", "taken-back": "重新忽略" },
    said: {
      done: (step: string) => `已${step}`,
      undone: (step: string) => `已撤销：${step}`,
      redone: (step: string) => `已重做：${step}`,
      cell: (before: string, after: string) => `${before} → ${after}`,
      cells: (count: number) => `改动 ${count} 个单元格`,
      persisting: (count: number) =>
        count === 1 ? "已写入，但复查后这个问题仍在。" : `已写入，但复查后仍有 ${count} 处问题。`,
      leftOut: (formulas: number, filtered: number) =>
        [
          ...(formulas ? [`${formulas} 个单元格里是公式，没有改写`] : []),
          ...(filtered ? [`${filtered} 个单元格所在的行已隐藏或被筛选掉，没有改动`] : []),
        ].join("；"),
      noReadBack: "已写入，但没能重新读取，请重新校验核对。",
      ignored: (about: string) => `已忽略 ${about}`,
      takenBack: (about: string) => `已取消忽略 ${about}`,
      copied: (lines: number) => `已复制 ${lines} 条问题`,
      cleared: (count: number) => `已清除 ${count} 项`,
      notCleared: "其余没有清除：",
      nothingToDo: "没有可以写入的内容。",
      settled: {
        done: (step: string) => `核对结果：“${step}”已全部写入。`,
        "not-done": (step: string) => `核对结果：“${step}”没有写入，工作簿没有改动。`,
        partly: (step: string) =>
          `核对结果：“${step}”只写入了一部分，或之后又有改动。请逐格核对，或不保存关闭后重新打开。`,
      },
    },
    left: {
      unchanged: "工作簿没有任何改动。",
      "partly-changed": "已写入一部分，没能全部恢复。请重新校验，逐格核对；必要时不保存关闭文件。",
      unknown: "不知道这次改动是否已经写入，重新读取后才能确定。",
    },
    readAgain: "重新读取核对",
    skipStep: "跳过这一步",
    stuck: {
      done: "这一步改过的内容之后又有改动，不能撤销。可以跳过这一步，继续撤销前面的。",
      undone: "这一步要改的内容已有改动，不能重做。可以跳过这一步。",
    },
  },
  en: {
    steps: stepsEn,
    undo: "Undo",
    redo: "Redo",
    undoStep: (step: string) => `Undo: ${step} (Ctrl+Z)`,
    redoStep: (step: string) => `Redo: ${step} (Ctrl+Y)`,
    back: { ignored: "Stop ignoring", "taken-back": "Ignore again" },
    said: {
      done: (step: string) => `Done: ${step}`,
      undone: (step: string) => `Undone: ${step}`,
      redone: (step: string) => `Done again: ${step}`,
      cell: (before: string, after: string) => `${before} → ${after}`,
      cells: (count: number) => `${counted(count, "cell")} changed`,
      persisting: (count: number) =>
        count === 1
          ? "Written, but the finding is still there."
          : `Written, but ${count} findings are still there.`,
      leftOut: (formulas: number, filtered: number) =>
        [
          ...(formulas ? [`${counted(formulas, "cell")} with a formula left as it is`] : []),
          ...(filtered ? [`${counted(filtered, "cell")} in hidden rows left as it is`] : []),
        ].join("; "),
      noReadBack: "Written, but it could not be read again. Check again to make sure.",
      ignored: (about: string) => `Ignored ${about}`,
      takenBack: (about: string) => `No longer ignored: ${about}`,
      copied: (lines: number) => `${counted(lines, "finding")} copied`,
      cleared: (count: number) => `${counted(count, "trace")} removed`,
      notCleared: "The others are still there:",
      nothingToDo: "There is nothing to write.",
      settled: {
        done: (step: string) => `“${step}” was written after all.`,
        "not-done": (step: string) => `“${step}” was not written. The workbook is unchanged.`,
        partly: (step: string) =>
          `“${step}” was written in part, or cells changed since. Look at the cells, or close without saving and open again.`,
      },
    },
    left: {
      unchanged: "Nothing in the workbook was changed.",
      "partly-changed":
        "A part was written and could not be put back. Check again and look at the cells; if need be, close without saving.",
      unknown: "Nobody knows yet whether this was written. Reading again will tell.",
    },
    readAgain: "Read again",
    skipStep: "Skip this step",
    stuck: {
      done: "What this step changed was changed again and cannot be undone. Skip it to undo those before it.",
      undone: "What this step would change was changed meanwhile; it cannot be redone. Skip it.",
    },
  },
});
