/** What a rule says and shows. Texts are read by people, examples are tests themselves. */
const told = new Set(["words", "source", "good", "bad"]);

/** Leaves the words and examples of rules as they are: what is mutated is what they do. */
const words = (node) => node.type === "ObjectProperty" && told.has(node.key.name);

/** Whether it is time for a pause of long work: `if (…) yield;` changes no result. */
const pauses = (node) =>
  node.type === "IfStatement" &&
  node.consequent.type === "ExpressionStatement" &&
  node.consequent.expression.type === "YieldExpression" &&
  !node.consequent.expression.argument;

const ignorer = (name, shouldBeLeft) => ({
  kind: "Ignore",
  name,
  value: { shouldIgnore: ({ node }) => (shouldBeLeft(node) ? name : undefined) },
});

export const strykerPlugins = [ignorer("words", words), ignorer("pauses", pauses)];
