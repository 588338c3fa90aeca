/// What is asked: the nine types of question and the answers that each can be given.
/// Never here: what an answer earns, what round it belongs to.
/// Start with [Question].
@NullMarked
package dev.memoquiz.domain.question;

import org.jspecify.annotations.NullMarked;
