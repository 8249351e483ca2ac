import { templateWords, type TemplateWords } from "../../words/templates";
import { useWords } from "../pane-context";

/** The words of the templates come with them, so that the pane itself starts the sooner. */
export function useTemplateWords(): TemplateWords {
  return templateWords[useWords().language];
}
