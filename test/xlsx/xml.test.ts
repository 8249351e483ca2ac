import { FileError } from "../../src/xlsx/file-error";
import { parseXml, prefixed } from "../../src/xlsx/xml";

/** What a part says, one call a line. */
function read(xml: string): string[] {
  const calls: string[] = [];
  parseXml(new TextEncoder().encode(xml), {
    open: (name, attributes) => calls.push(`<${name} ${JSON.stringify(attributes())}`),
    text: (text) => calls.push(text),
    close: (name) => calls.push(`>${name}`),
  });
  return calls;
}

test("references stand for their characters, in texts and in attributes", () => {
  expect(read('<s n="A&amp;B &#x4FE1;"><t>&lt;&#35775;&gt;&quot;&apos;&#x1F600;</t></s>')).toEqual([
    '<s {"n":"A&B 信"}',
    "<t {}",
    "<访>\"'😀",
    ">t",
    ">s",
  ]);
});

test("names lose their prefix, line ends are one character, CDATA is text as it stands", () => {
  expect(read("<x:a>1\r\n2\r3<![CDATA[&amp;<]]></x:a>")).toEqual([
    "<a {}",
    "1\n2\n3",
    "&amp;<",
    ">a",
  ]);
  expect(prefixed({ "q:id": "rId1", id: "no" }, "id")).toBe("rId1");
});

test.each([
  ["a name that XML does not know", "<a>&nbsp;</a>"],
  ["a name that objects have", "<a>&constructor;</a>"],
  ["a bare &", "<a>A & B</a>"],
  ["a reference without its end", "<a>&ampx</a>"],
  ["a reference that ends at the next one", "<a>&#20449&amp;</a>"],
  ["no such character", "<a>&#x110000;</a>"],
  ["an unknown name in an attribute that is read", '<a b="&c;"/>'],
  ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
  ["another tag closed", "<a><b></a></b>"],
  ["no end", "<a><b></b>"],
  ["text around the element", "<a/>b"],
  ["an attribute without quotes", "<a b=c/>"],
  ["nothing", ""],
])("damaged: %s", (_what, xml) => {
  expect(() => read(xml)).toThrow(FileError);
  expect(read("<a/>")).toEqual(["<a {}", ">a"]);
});
