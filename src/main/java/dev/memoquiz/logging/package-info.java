/// What may stand in a log line, whatever its format.
/// Never the decision what is worth logging: that stays with the code that knows.
/// Start with [TokenFreeEncoder], which `config/logback.xml` names.
@NullMarked
package dev.memoquiz.logging;

import org.jspecify.annotations.NullMarked;
