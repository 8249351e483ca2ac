import { useRef } from "react";
import { clampWidth } from "./query";

interface SplitterProps {
  label: string;
  /** Width of the pane to the right, in pixels. */
  width: number;
  onWidth: (width: number) => void;
}

/** The edge between grid and pane: dragged with the mouse, moved with the arrow keys. */
export function Splitter({ label, width, onWidth }: SplitterProps) {
  const grip = useRef<{ x: number; width: number } | undefined>(undefined);
  return (
    <div
      className="splitter"
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width };
      }}
      onPointerMove={({ clientX }) => {
        if (grip.current) onWidth(clampWidth(grip.current.width + grip.current.x - clientX));
      }}
      onLostPointerCapture={() => (grip.current = undefined)}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") onWidth(clampWidth(width + 16));
        if (key === "ArrowRight") onWidth(clampWidth(width - 16));
      }}
    />
  );
}
