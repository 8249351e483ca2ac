import { Button } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { Component, type ReactNode } from "react";
import type { Words } from "../../words/words";
import { BlankState } from "./blank-state";

interface Props {
  words: Words;
  children: ReactNode;
}

/** Instead of a blank pane: what went wrong in our own code, and the way to go on. */
export class CrashScreen extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { crash, detail } = this.props.words.states;
    return (
      <BlankState icon={<ErrorCircleRegular />} title={crash.title}>
        <p>{crash.text}</p>
        <p>{detail(String(error))}</p>
        <Button appearance="primary" onClick={() => location.reload()}>
          {crash.restart}
        </Button>
      </BlankState>
    );
  }
}
