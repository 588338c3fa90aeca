/// YAML files read with the place of every value, so that all problems of a file can be told at once, each with its line.
/// Never here: what a quiz or a setting means.
/// Start with [Fields], and with [dev.memoquiz.yaml.file] for the way from a file to its nodes.
@NullMarked
package dev.memoquiz.yaml;

import org.jspecify.annotations.NullMarked;
