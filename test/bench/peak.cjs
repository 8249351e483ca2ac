"use strict";

// Loaded before a program: says at its end how much memory the process has held, in KB.
process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}`));
