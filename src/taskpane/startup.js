/*
 * Says in plain words why the pane did not start: Excel too old, office.js out of reach, or a
 * script that failed. It must run in the oldest web view that Excel may bring (Internet
 * Explorer 11), so it is plain ES5 and is copied, not compiled. When the pane itself runs it
 * explains such things on its own, and this page keeps quiet.
 */
(function () {
  "use strict";

  var messages = {
    old: [
      "此版本的 Excel 不支持绩效目标助手。请使用 Excel 2021 或更高版本、Microsoft 365，或网页版 Excel。",
      "This version of Excel is too old. Please use Excel 2021 or later, Microsoft 365, or Excel on the web.",
    ],
    office: [
      "未能加载 Office 组件（office.js）。请检查网络后关闭任务窗格再打开；内网环境请联系管理员改用自托管版本。",
      "Office.js could not be loaded. Check the network, then close the pane and open it again.",
    ],
    failed: [
      "绩效目标助手未能启动。请关闭任务窗格后重新打开；仍不能打开时，请把下面的信息告诉管理员。",
      "The pane did not start. Close it and open it again; if that does not help, pass on the line below.",
    ],
  };
  var giveUpAfter = 15000; // ms; a slow office network still gets its chance
  var detail = "";

  function paneRuns() {
    var root = document.getElementById("root");
    return !!(root && root.firstChild);
  }

  function show(kind) {
    var box = document.getElementById("startup-message");
    if (!box || paneRuns()) return;
    var lines = messages[kind].concat(kind === "failed" && detail ? [detail] : []);
    box.innerHTML = "";
    for (var i = 0; i < lines.length; i++) {
      var line = document.createElement("p");
      line.appendChild(document.createTextNode(lines[i]));
      box.appendChild(line);
    }
    box.style.cssText = "display:block;padding:12px;font:14px/1.6 'Microsoft YaHei',sans-serif";
    box.removeAttribute("hidden");
  }

  function tooOld() {
    if (document.documentMode) return true;
    var requirements = window.Office && Office.context && Office.context.requirements;
    return !!(requirements && !requirements.isSetSupported("ExcelApi", "1.13"));
  }

  function explain() {
    if (paneRuns()) return;
    if (!window.Office) show("office");
    else show(tooOld() ? "old" : "failed");
  }

  function failed(event) {
    var source = event.target && event.target.src;
    if (!detail) detail = event.message || (source ? "script: " + source : "");
    // The page may still be loading; what failed must not hide behind a later success.
    setTimeout(explain, 1000);
  }

  // A script that cannot be fetched fires an error that does not bubble, hence the capture.
  window.addEventListener("error", failed, true);
  window.addEventListener("load", function () {
    setTimeout(explain, document.documentMode ? 0 : giveUpAfter);
  });
})();
