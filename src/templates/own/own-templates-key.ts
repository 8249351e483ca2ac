/** The key under which the officer's own templates are kept in the workbook. */
export const ownTemplatesKey = "templates";
