import { createEngineOver } from "./engine";
import type { Engine, EngineOptions } from "./port";
import { headlessSurface } from "../univer/surface";

/** The engine for Node, without a grid. Dispose of it, or the process never ends. */
export function createEngine(options?: EngineOptions): Engine {
  return createEngineOver(headlessSurface(), options);
}

/** @public a test reads it out of the bundle */
export { emulatedCalls } from "../rich/calls";
