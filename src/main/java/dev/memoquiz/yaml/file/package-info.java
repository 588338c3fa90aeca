/// The way from a file to its nodes: a quick reader for plain files, and one for all of YAML that tells every fault.
/// Never here: what the nodes must hold.
/// Start with [YamlFile].
@NullMarked
package dev.memoquiz.yaml.file;

import org.jspecify.annotations.NullMarked;
