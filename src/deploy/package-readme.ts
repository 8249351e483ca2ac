interface Packed {
  name: string;
  version: string;
  origin: string;
  officeJs: string | undefined;
}

/** The first thing an administrator reads in the package. */
export function packageReadme({ name, version, origin, officeJs }: Packed): string {
  return `绩效目标助手 ${version}（${name}）部署包

没有 Excel、用 WPS 或国产系统的电脑
  双击 static-page.html，把 .xlsx 文件拖进去就能校验。一个文件即可拷走使用，不联网、不上传。

Excel 加载项（Excel 2021 及以上、Microsoft 365、网页版 Excel）
  1. 把 web 文件夹里的全部内容放到服务器，使下面的地址能在办公电脑的浏览器里打开：
       ${origin}/taskpane.html
     必须是 https，证书要受办公电脑信任。nginx 参考 nginx.conf，IIS 用 web/web.config。
  2. 用 manifest.xml 把加载项发给用户：
       Microsoft 365 管理中心 → 设置 → 集成应用 → 上传自定义应用；
       或 SharePoint 应用程序目录；或共享文件夹目录（仅 Windows 版 Excel）。
  3. 用户打开 Excel，功能区出现“绩效目标”选项卡，点“一键校验”。

office.js：${officeJsLine(officeJs)}

升级：用同一个 --origin 重新打包，覆盖 web 文件夹即可；manifest.xml 的版本号变了才需要重新上传。
换地址：用新的 --origin 重新打包，并重新上传 manifest.xml（GUID 不变，用户不会看到两个加载项）。

其余文件
  deploy.md    部署说明（各种方式的步骤、服务器响应头、常见问题、哪些做法微软不支持）
  smoke.md     在真正的 Excel 里逐项核对的清单
  sbom.json    组件清单（CycloneDX）
  NOTICE.txt   开源组件的许可
  LICENSE.txt  本产品的许可
`;
}

function officeJsLine(officeJs: string | undefined): string {
  if (officeJs === undefined) {
    return `从微软的地址 appsforoffice.microsoft.com 加载，办公电脑须能访问它；不能访问的内网，
请用 --office-js self-hosted 重新打包。`;
  }
  if (officeJs === "self-hosted") {
    return `已放进 web/office-js，不访问外网。微软不支持自托管，请先在本单位的 Excel 版本上试用
（见 deploy.md）。`;
  }
  return `从 ${officeJs} 加载，办公电脑须能访问它。`;
}
