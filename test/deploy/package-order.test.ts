import { readOrder } from "../../src/deploy/package-order";

test.each<[string, object]>([
  [
    "--origin https://oa.example.gov.cn",
    { origin: "https://oa.example.gov.cn", officeJs: undefined, out: "jixiao-assistant-1.2.3.zip" },
  ],
  [
    "--origin https://OA.example.gov.cn:8443/jixiao// --office-js self-hosted --out a/包.zip",
    { origin: "https://oa.example.gov.cn:8443/jixiao", officeJs: "self-hosted", out: "a/包.zip" },
  ],
  [
    "--origin https://a.cn/绩效 --office-js https://cdn.a.cn/lib/office.js",
    {
      origin: "https://a.cn/%E7%BB%A9%E6%95%88",
      officeJs: "https://cdn.a.cn/lib/office.js",
      out: "jixiao-assistant-1.2.3.zip",
    },
  ],
])("%s", (line, order) => {
  expect(readOrder(line.split(" "), "1.2.3")).toEqual(order);
});

test.each<[string, string]>([
  ["", "请用 --origin"],
  ["--origin oa.example.gov.cn", "不是地址"],
  ["--origin http://oa.example.gov.cn", "必须以 https:// 开头"],
  ["--origin https://u:p@oa.example.gov.cn", "不带用户名"],
  ["--origin https://oa.example.gov.cn/?a=1", "问号"],
  ["--origin https://oa.example.gov.cn/#a", "井号"],
  ["--origin https://oa.example.gov.cn/taskpane.html", "文件夹的地址"],
  ["--origin https://a.cn --office-js selfhosted", "--office-js 应为"],
  ["--origin https://a.cn --office-js http://b.cn/office.js", "--office-js 应为"],
  ["--origin https://a.cn --office-js https://b.cn/office.js?v=1", "--office-js 应为"],
  ["--origin https://a.cn --out 包.rar", "--out 应为 .zip"],
  ["--origin https://a.cn --fast", "--fast"],
])("%s is refused", (line, message) => {
  expect(() => readOrder(line.split(" ").filter(Boolean), "1.2.3")).toThrow(message);
});
