/** What is used of saxen, which comes without types. */
declare module "saxen" {
  type Attributes = Readonly<Record<string, string>>;

  interface Events {
    /** Attributes as they stand, references unresolved; they can be read until the call is over. */
    openTag: (
      name: string,
      attributes: () => Attributes,
      decode: (text: string) => string,
      isEmpty: boolean,
    ) => void;
    closeTag: (name: string) => void;
    text: (text: string) => void;
    cdata: (text: string) => void;
    /** A document type. */
    attention: () => void;
    error: (error: Error) => void;
    warn: (error: Error) => void;
  }

  export class Parser {
    on<Name extends keyof Events>(event: Name, listener: Events[Name]): this;
    parse(xml: string): void;
  }
}
