import { paneHeader } from "./pane-policy.cjs";

/*
 * How a server is to deliver the pane: types, caching, policy. Both files say the same; docs/deploy.md
 * explains it.
 */

/** The static page brings its own policy; a server adds who may frame it. */
const pagePolicy = "frame-ancestors 'self'";

/** A piece of an nginx server, for a site whose root is the package's web folder. */
export function nginxConf(prefix: string, officeJs: string): string {
  const at = prefix === "" ? "/" : `${prefix}/`;
  return `# 放进 nginx 的 server { … } 里；把 root（或 alias）指到部署包的 web 文件夹。
# 必须是 https，证书要受办公电脑信任。

location ${at} {
    ${prefix === "" ? "root /srv/jixiao/web;" : "alias /srv/jixiao/web/;"}
    index off;
    charset utf-8;
    charset_types text/html text/css application/javascript application/json;
    add_header X-Content-Type-Options "nosniff" always;
    add_header Referrer-Policy "no-referrer" always;
    add_header Cache-Control "no-cache" always;
    add_header Content-Security-Policy "${paneHeader(officeJs)}" always;
    # 不要加 X-Frame-Options：它会让网页版 Excel 打不开任务窗格。

    # 文件名里带内容摘要，可长期缓存
    location ~ ^${escapeRegex(at)}(?:later/)?[\\w.-]+\\.[0-9a-f]{8}\\.js$ {
        ${prefix === "" ? "root /srv/jixiao/web;" : `rewrite ^${escapeRegex(at)}(.*)$ /$1 break; root /srv/jixiao/web;`}
        add_header X-Content-Type-Options "nosniff" always;
        add_header Cache-Control "public, max-age=31536000, immutable" always;
    }
    # 功能区图标必须允许缓存，否则 Excel 不显示
    location ${at}icons/ {
        ${prefix === "" ? "root /srv/jixiao/web;" : "alias /srv/jixiao/web/icons/;"}
        add_header X-Content-Type-Options "nosniff" always;
        add_header Access-Control-Allow-Origin "*" always;
        add_header Cache-Control "public, max-age=86400" always;
    }
    location ${at}page/ {
        ${prefix === "" ? "root /srv/jixiao/web;" : "alias /srv/jixiao/web/page/;"}
        index index.html;
        charset utf-8;
        add_header X-Content-Type-Options "nosniff" always;
        add_header Referrer-Policy "no-referrer" always;
        add_header Cache-Control "no-cache" always;
        add_header Content-Security-Policy "${pagePolicy}" always;
    }
}
`;
}

/** web.config of IIS, for the package's web folder. */
export function webConfig(officeJs: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 放在网站（或应用程序）的根，即部署包 web 文件夹里。网站必须绑定 https，证书要受办公电脑信任。 -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <add name="X-Content-Type-Options" value="nosniff" />
        <add name="Referrer-Policy" value="no-referrer" />
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
    </staticContent>
  </system.webServer>
  <location path="taskpane.html">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Content-Security-Policy" value="${paneHeader(officeJs)}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
  <location path="page">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Content-Security-Policy" value="${pagePolicy}" />
        </customHeaders>
      </httpProtocol>
      <defaultDocument enabled="true">
        <files>
          <clear />
          <add value="index.html" />
        </files>
      </defaultDocument>
    </system.webServer>
  </location>
  <!-- 文件名里带内容摘要，可长期缓存 -->
  <location path="later">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
  <!-- 功能区图标必须允许缓存，否则 Excel 不显示 -->
  <location path="icons">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Access-Control-Allow-Origin" value="*" />
        </customHeaders>
      </httpProtocol>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
