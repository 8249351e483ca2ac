import { endOnSignal } from "./serve/listen";
import { openBrowser } from "./serve/open-browser";
import { serveStandin } from "./serve/serve";

/** `npm start`: the stand-in for Excel with the task pane beside it, on this machine. */
async function main(): Promise<void> {
  console.log("正在构建，请稍候… (building)");
  const serving = await serveStandin(Number(process.env.PORT ?? 3000));
  console.log(`
  绩效目标助手已就绪，请在浏览器中打开：

      ${serving.address}

  在 Excel 替身中点“一键校验”即可。按 Ctrl+C 结束。
  Open the address in a browser and press 一键校验. Ctrl+C ends it.

  不用 Excel 的静态页（把 .xlsx 拖进去就校验）：
  The page without Excel (drop .xlsx files on it):

      ${serving.address}/pane/page/index.html
`);
  openBrowser(serving.address);
  endOnSignal(serving.close);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
