import type { RibbonButton, RibbonTab } from "./ribbon-words";

interface RibbonProps {
  tab: RibbonTab;
  onPress: (button: RibbonButton) => void;
}

/** The add-in's own ribbon tab, with the words and icons of its manifest. */
export function Ribbon({ tab, onPress }: RibbonProps) {
  return (
    <div className="ribbon" role="toolbar" aria-label={tab.label}>
      <span className="ribbon-tab">{tab.label}</span>
      {tab.buttons.map((button) => (
        <button key={button.id} type="button" title={button.tip} onClick={() => onPress(button)}>
          <img src={`/pane/icons/${button.icon}`} alt="" width={32} height={32} />
          {button.label}
        </button>
      ))}
    </div>
  );
}
