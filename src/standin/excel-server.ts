import { createServer, type ServerOptions } from "node:https";
import { buildPane } from "./serve/build-pane";
import { closerOf, endOnSignal, listen } from "./serve/listen";
import { inRoot } from "./serve/paths";
import { pathOf, send } from "./serve/send";

/** The manifest names this port; Excel would not find another. */
const port = 3000;

const manifest = inRoot("dist/manifest.xml");

const guide = `
  绩效目标助手已在 https://localhost:${port} 就绪，按 Ctrl+C 结束。清单文件：

      ${manifest}

  Windows 版 Excel：
    1. 把清单文件放进一个共享文件夹（在文件夹上点右键，属性 → 共享）。
    2. Excel：文件 → 选项 → 信任中心 → 信任中心设置 → 受信任的加载项目录，填入共享路径（\\\\电脑名\\共享名），
       勾选“显示在菜单中”，确定后重启 Excel。
    3. 开始 → 加载项 → 高级（或：插入 → 我的加载项）→ 共享文件夹 → 绩效目标助手 → 添加。
  Mac 版 Excel：
    1. 把清单文件复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef（没有就新建）。
    2. 重启 Excel，插入 → 加载项（我的加载项）右侧的小箭头 → 绩效目标助手。
  网页版 Excel：
    打开工作簿，开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选中清单文件。
    （浏览器若提示证书不受信任，先打开 https://localhost:${port}/taskpane.html 并选择继续。）

  Excel on Windows: put the manifest into a shared folder, add it under File → Options → Trust Center →
  Trusted Add-in Catalogs, restart, then Home → Add-ins → Shared folder. Excel on Mac: copy it into
  ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and restart. Excel on the web: Home →
  Add-ins → My Add-ins → Upload My Add-in.
`;

/**
 * Key and certificate for localhost. The package makes them, and asks the user to trust them,
 * the first time; it is loaded only here, where that is wanted.
 */
async function certificate(): Promise<ServerOptions> {
  console.log("正在准备 localhost 的开发证书；系统可能会请您确认信任。(development certificate)");
  const certificates = await import("office-addin-dev-certs");
  try {
    return await certificates.getHttpsServerOptions();
  } catch (error) {
    throw new Error(
      `开发证书没有装好，Excel 不会加载面板。请用能管理证书的账号再试（Linux 需要 sudo）。\nThe development certificate could not be installed.\n${(error as Error).message}`,
      { cause: error },
    );
  }
}

/** `npm run start:excel`: serves the pane over https for sideloading into a real Excel. */
async function main(): Promise<void> {
  const options = await certificate();
  const pane = await buildPane();
  const server = createServer(options, (request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*"); // Excel fetches icons from its own page
    const name = pathOf(request)?.slice(1) ?? "";
    send(response, name, pane.get(name));
  });
  await listen(server, port, port);
  console.log(guide);
  endOnSignal(closerOf(server));
}

main().catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE"
      ? `端口 ${port} 已被占用，请先结束占用它的程序（例如另一个 npm start）。Port ${port} is taken.`
      : error.message,
  );
  process.exit(1);
});
