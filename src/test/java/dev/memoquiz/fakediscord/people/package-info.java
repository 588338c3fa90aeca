/// Simulated people: what they can press, type and see, and what came of it.
/// Never a shortcut past what a real client could send, except where the name says forge.
/// Start at Person.
@NullMarked
package dev.memoquiz.fakediscord.people;

import org.jspecify.annotations.NullMarked;
