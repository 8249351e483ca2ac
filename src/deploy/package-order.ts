import { parseArgs } from "node:util";

/** What is to be packed. */
export interface PackageOrder {
  /** Where the pane will be served from: https, no slash at the end. */
  origin: string;
  /** Where the pane loads office.js from; undefined for Microsoft's address. */
  officeJs: string | undefined;
  out: string;
}

export const usage = `用法：
  npm run package -- --origin https://服务器地址[/路径] [--office-js self-hosted|https://…/office.js] [--out 文件.zip]

  --origin     任务窗格将来所在的地址，必须是 https
  --office-js  self-hosted：把 office.js 一并放进部署包（内网，见 docs/deploy.md）；
               或另一个以 /office.js 结尾的 https 地址；不写则用微软的地址
  --out        部署包的文件名，默认 jixiao-assistant-版本.zip
`;

/** Reads the arguments. @throws Error that says what is wrong, in Chinese. */
export function readOrder(args: readonly string[], version: string): PackageOrder {
  const { values } = parseArgs({
    args: [...args],
    options: {
      origin: { type: "string" },
      "office-js": { type: "string" },
      out: { type: "string" },
    },
  });
  const { origin, out = `jixiao-assistant-${version}.zip` } = values;
  const officeJs = values["office-js"];
  if (origin === undefined) throw new Error("请用 --origin 给出任务窗格的地址。");
  if (officeJs !== undefined && officeJs !== "self-hosted" && !isOfficeJs(officeJs)) {
    throw new Error(`--office-js 应为 self-hosted 或 https://…/office.js，不能是 ${officeJs}。`);
  }
  if (!/\.zip$/i.test(out)) throw new Error(`--out 应为 .zip 文件名，不能是 ${out}。`);
  return { origin: checkedOrigin(origin), officeJs, out };
}

function isOfficeJs(address: string): boolean {
  return /\/office\.js$/.test(address) && URL.canParse(address) && isPlain(new URL(address));
}

function checkedOrigin(given: string): string {
  if (!URL.canParse(given)) throw new Error(`--origin 不是地址：${given}。`);
  const url = new URL(given);
  if (!isPlain(url)) {
    throw new Error(`--origin 必须以 https:// 开头，不带用户名、问号和井号，不能是 ${given}。`);
  }
  if (/\.(?:html?|xml|js)$/i.test(url.pathname)) {
    throw new Error(`--origin 应为文件夹的地址，不能是 ${given}。`);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function isPlain({ protocol, username, password, search, hash }: URL): boolean {
  return protocol === "https:" && !(username || password || search || hash);
}
