import "./setup";

export default async function teardown(): Promise<void> {
  await globalThis.standinServing?.close();
}
