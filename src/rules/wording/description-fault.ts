import type { Head } from "../../target/heads";
import type { Indicator, TargetSheet } from "../../target/model";
import type { MessageData, Outcome, Severity } from "../rule";

/** Why a description does not fit its name. */
export interface DescriptionFault {
  /** Key of a message of description-mismatch. */
  message: string;
  severity?: Severity;
  outcome?: Outcome;
  data?: MessageData;
}

/** A row with what every judge asks of it. */
export interface Reading {
  indicator: Indicator;
  table: TargetSheet;
  /** Folded. */
  name: string;
  description: string;
  /** The description as it stands. */
  text: string;
  head: Head | undefined;
  /** What the name is about: folded, without its head. */
  subject: string;
  /** The description has a pair of neighbouring characters of the subject. */
  related: boolean;
}

export type Judge = (reading: Reading) => DescriptionFault | undefined;
