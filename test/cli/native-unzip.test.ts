import { deflateRawSync } from "node:zlib";
import { nativeUnzip } from "../../src/cli/native-unzip";
import { unzip, type Unzip } from "../../src/xlsx/unzip";

const most = 200_000;
const text = Buffer.from("绩效目标表".repeat(2_000));
const noise = Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * i * 31) % 251));

function outcome({ inflate }: Unzip, data: Uint8Array, size: number): Buffer | string {
  try {
    return Buffer.from(inflate(data, size, most));
  } catch (error) {
    return (error as { code: string }).code;
  }
}

test.each<[string, Uint8Array, number, Buffer | string]>([
  ["a part", deflateRawSync(text), text.length, text],
  ["a part of nothing", deflateRawSync(Buffer.alloc(0)), 0, Buffer.alloc(0)],
  ["a large part", deflateRawSync(noise), noise.length, noise],
  ["a part cut short", deflateRawSync(noise).subarray(0, 50), noise.length, "damaged"],
  ["bytes of something else", Buffer.from("不是压缩的"), 10, "damaged"],
])("%s is the same unpacked by Node and by JavaScript", (_, data, size, expected) => {
  expect(outcome(nativeUnzip, data, size)).toEqual(expected);
  expect(outcome(unzip, data, size)).toEqual(expected);
});

test("no more is unpacked than may be, whatever the directory says", () => {
  const bomb = deflateRawSync(Buffer.alloc(50 * 2 ** 20));
  expect(outcome(nativeUnzip, bomb, 10)).toBe("too-large");
});

test.each([text, noise, Buffer.alloc(0)])("Node and JavaScript agree on the check sum", (bytes) => {
  expect(nativeUnzip.crc32(bytes)).toBe(unzip.crc32(bytes));
});
