/** What a rule says and shows. Texts are read by people, examples are tests themselves. */
const told = new Set(["words", "source", "good", "bad"]);

/** Leaves the words and examples of rules as they are: what is mutated is what they do. */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "words",
    value: {
      shouldIgnore({ node }) {
        return node.type === "ObjectProperty" && told.has(node.key.name)
          ? "words and examples"
          : undefined;
      },
    },
  },
];
