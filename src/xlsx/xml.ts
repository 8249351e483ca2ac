import { SaxesParser } from "saxes";
import { FileError } from "./file-error";
import { limits } from "./limits";

export type Attributes = Readonly<Record<string, string>>;

/** Calls while an XML part is read; element names come without their prefix. */
export interface XmlHandlers {
  open?: (name: string, attributes: Attributes) => void;
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
  const parser = new SaxesParser({ position: false, xmlns: false });
  let on: XmlHandlers = {};
  let depth = 0;
  parser.on("error", (error) => {
    throw new FileError("damaged", { cause: error });
  });
  parser.on("doctype", () => {
    throw new FileError("damaged");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > limits.depth) throw new FileError("damaged");
    on.open?.(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    on.close?.(localName(tag.name));
  });
  const text = (piece: string): void => on.text?.(piece);
  parser.on("text", text);
  parser.on("cdata", text);
  return (xml, handlers) => {
    on = handlers;
    parser.write(xml).close();
    on = {};
  };
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
