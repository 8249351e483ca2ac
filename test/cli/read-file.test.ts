import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBytes } from "../../src/cli/read-file";
import { FileError } from "../../src/xlsx/file-error";

const folder = fs.mkdtempSync(join(tmpdir(), "jixiao-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function messageOf(path: string): string {
  try {
    readBytes(path);
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
  throw new Error(`${path} was read`);
}

test("a file is its bytes", () => {
  fs.writeFileSync(join(folder, "a.xlsx"), Uint8Array.of(1, 2, 3));
  expect([...readBytes(join(folder, "a.xlsx"))]).toEqual([1, 2, 3]);
});

test("no such file, a folder, a path through a file", () => {
  expect(messageOf(join(folder, "none.xlsx"))).toContain("找不到这个文件");
  expect(messageOf(folder)).toContain("这是文件夹");
  fs.writeFileSync(join(folder, "b.xlsx"), "");
  expect(messageOf(join(folder, "b.xlsx/c.xlsx"))).toContain("找不到这个文件");
});

test.each(["EACCES", "EPERM", "EBUSY"])("a file that the system withholds: %s", (code) => {
  const path = join(folder, "locked.xlsx");
  fs.writeFileSync(path, "x");
  jest.spyOn(fs, "readFileSync").mockImplementationOnce(() => {
    throw Object.assign(new Error(code), { code });
  });
  expect(messageOf(path)).toContain("没有权限");
});

test("a disk that fails is one file's error, not the end of the run", () => {
  const path = join(folder, "far.xlsx");
  fs.writeFileSync(path, "x");
  jest.spyOn(fs, "readFileSync").mockImplementationOnce(() => {
    throw Object.assign(new Error("EIO"), { code: "EIO" });
  });
  expect(messageOf(path)).toContain("系统读不出这个文件");
});
