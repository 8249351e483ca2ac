"use strict";

// Stands for style sheets and images that a module imports; tests read neither.
module.exports = "asset";
