/// A question on Discord, whoever is asked it: its words, its buttons, its form, and the answer read from the form.
/// Never here: whether an answer counts, or what the message around the question says.
/// Start with [QuestionText].
@NullMarked
package dev.memoquiz.discord.question;

import org.jspecify.annotations.NullMarked;
