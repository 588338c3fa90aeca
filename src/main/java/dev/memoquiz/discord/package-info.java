/// The bot on Discord: the connection, the commands it registers, and which feature answers what.
/// Never here: rules of the quiz, or anything that is stored; all state is in the journal and in the ids of buttons.
/// Start with [Bot]; each command has a sub-package with its Command and its View.
@NullMarked
package dev.memoquiz.discord;

import org.jspecify.annotations.NullMarked;
