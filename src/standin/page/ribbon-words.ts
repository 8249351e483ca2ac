/** A button of the add-in's ribbon tab, as its manifest describes it. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  /** The function it runs in the pane's runtime; undefined where it only opens the pane. */
  functionName: string | undefined;
}

export interface RibbonTab {
  label: string;
  buttons: RibbonButton[];
}

/** Reads the ribbon out of manifest.xml in the given language, as Excel does. */
export function readRibbon(manifest: string, locale: string): RibbonTab {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const word = (id: string | null | undefined): string => {
    const resource = xml.querySelector(`Resources [id="${id ?? ""}"]`);
    const override = resource?.querySelector(`[Locale="${locale}"]`);
    return (
      override?.getAttribute("Value") ?? resource?.getAttribute("DefaultValue") ?? (id as string)
    );
  };
  const words = (parent: Element, path: string) =>
    word(parent.querySelector(`:scope > ${path}`)?.getAttribute("resid"));

  const tab = xml.querySelector("CustomTab");
  if (!tab) throw new Error("the manifest has no ribbon tab");
  return {
    label: words(tab, "Label"),
    buttons: [...tab.querySelectorAll("Control")].map((control) => {
      const icon = word(control.querySelector('[size="32"]')?.getAttribute("resid"));
      return {
        id: control.id,
        label: words(control, "Label"),
        tip: words(control, "Supertip > Description"),
        icon: icon.slice(icon.lastIndexOf("/") + 1),
        functionName: control.querySelector("FunctionName")?.textContent ?? undefined,
      };
    }),
  };
}
