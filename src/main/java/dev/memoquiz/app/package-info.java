/// What a reader or a teacher can do, one class for each verb: load, ask the domain, commit once, return what came of it.
/// Never here: Discord, terminal, SQL, files; and no reply is sent from here.
/// Start with [SubmitAnswer].
@NullMarked
package dev.memoquiz.app;

import org.jspecify.annotations.NullMarked;
