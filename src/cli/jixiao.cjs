#!/usr/bin/env node
"use strict";

// Starts the command line, built from the sources where it is not fresh. Nothing but the report
// reaches standard output.

const Module = require("node:module");
const { built, freshProgram } = require("./build.cjs");

function load(program) {
  if (program.file) return require(program.file);
  const loaded = new Module(built);
  loaded.filename = built;
  loaded.paths = module.paths;
  loaded._compile(program.code, built);
  return loaded.exports;
}

const program = freshProgram();
load(program).start(program);
