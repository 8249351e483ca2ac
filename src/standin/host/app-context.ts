/** The Excel that the stand-in plays. */
export interface PlayedExcel {
  /** Highest ExcelApi set, such as "1.17". */
  requirementSet: string;
  /** Excel's display language, such as "zh-CN". */
  locale: string;
  documentName: string;
}

/** What `Office.context.requirements.isSetSupported` answers from. */
function requirementMatrix({ requirementSet }: PlayedExcel): string {
  const recent = Number(requirementSet.split(".")[1]) >= 11; // shared runtimes came with Excel 2021
  return JSON.stringify({
    excelapi: requirementSet, // a number could not tell 1.2 from 1.20
    ...(recent ? { sharedruntime: "1.1", sharedruntimeinternal: "1.2", ribbonapi: "1.1" } : {}),
    addincommands: "1.1",
    dialogapi: "1.1",
  });
}

/** The answer to `getAppContextAsync`: who and where the host is. */
export function appContext(controlId: string, excel: PlayedExcel): Record<string, unknown> {
  return {
    _id: controlId,
    _appName: 16, // Excel on the web
    _appVersion: "16.01",
    _appUILocale: excel.locale,
    _dataLocale: excel.locale,
    _docUrl: excel.documentName,
    _clientMode: 0,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: "<r><t/></r>", // no licence from a store, but well-formed: Office.js parses it
    _correlationId: "stand-in",
    _appInstanceId: controlId,
    _hostFullVersion: "16.0.0.0",
    _appDomains: [],
    _featureGates: {},
    _requirementMatrix: requirementMatrix(excel),
  };
}
