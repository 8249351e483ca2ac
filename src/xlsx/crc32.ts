const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The check sum that zip archives keep of every part. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  // Counted, not for-of: this runs over every byte of the workbook.
  for (let at = 0, end = bytes.length; at < end; at += 1) {
    crc = table[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
