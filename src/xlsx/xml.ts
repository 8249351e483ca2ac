import { Parser } from "saxen";
import { remembered } from "../sheet/remembered";
import { FileError } from "./file-error";
import { limits } from "./limits";

export type Attributes = Readonly<Record<string, string>>;

/**
 * Calls while an XML part is read; element names come without their prefix. Attributes are read
 * where they are asked for, which is while `open` runs. An element is empty where it is <c/>.
 */
export interface XmlHandlers {
  open?: (name: string, attributes: () => Attributes, isEmpty: boolean) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/**
 * Reads an XML part from first to last byte. There are no entities but XML's own five and no
 * document type, so nothing can expand.
 * @throws FileError "damaged" where it is not well formed.
 */
export function parseXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const read = idle ?? createReader();
  // One that throws stays in the middle of its part and is not used again.
  idle = undefined;
  read(decode(bytes), handlers);
  idle = read;
}

type Reader = (xml: string, handlers: XmlHandlers) => void;

/** One parser for all parts, one after the other: each new one would have to be compiled anew. */
let idle: Reader | undefined;

function createReader(): Reader {
  const parser = new Parser();
  let on: XmlHandlers = {};
  let depth = 0;
  let hasReferences = false;
  parser.on("error", damaged);
  parser.on("warn", damaged);
  parser.on("attention", () => damaged("document type"));
  parser.on("openTag", (name, attributes, _decode, isEmpty) => {
    depth += 1;
    if (depth > limits.depth) damaged("depth");
    const read = hasReferences ? () => allResolved(attributes()) : attributes;
    on.open?.(localName(name), read, isEmpty);
  });
  parser.on("closeTag", (name) => {
    depth -= 1;
    on.close?.(localName(name));
  });
  parser.on("text", (text) => on.text?.(hasReferences ? resolved(text) : text));
  parser.on("cdata", (text) => on.text?.(text));
  return (xml, handlers) => {
    on = handlers;
    hasReferences = xml.includes("&");
    parser.parse(xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml);
    on = {};
  };
}

function damaged(cause: unknown): never {
  throw new FileError("damaged", { cause });
}

const named = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }));

/** The text with the characters that its references stand for; a "&" that begins none is a fault. */
function resolved(text: string): string {
  let whole = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    if (end < 0) damaged(text.slice(at));
    whole += text.slice(from, at) + character(text.slice(at + 1, end));
    from = end + 1;
  }
  return whole + text.slice(from);
}

/** Remembered, as some writers put every Chinese character so: "amp", "#20449" or "#x4fe1". */
const character = remembered((name: string): string => {
  const code = /^#(?:\d+|x[\da-f]+)$/i.test(name) ? Number(`0${name.slice(1)}`) : NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : (named.get(name) ?? damaged(name));
});

function allResolved(attributes: Attributes): Attributes {
  if (!Object.values(attributes).some((value) => value.includes("&"))) return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, resolved(value)]),
  );
}

/** The value of an attribute whose name has a prefix: r:id, whatever the prefix is called. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((other) => other.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Attributes of the kind xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Parts are UTF-8 but may be UTF-16 with a byte order mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : "utf-16be";
  const encoding = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(encoding ? wide : "utf-8").decode(bytes);
}
