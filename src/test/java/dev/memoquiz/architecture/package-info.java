/// The borders between the rooms, the habits of the code and its sizes, kept as tests.
/// Never a test of behaviour. The folder `offenders` breaks every rule on purpose.
/// Start with [Room], the table of who may use what.
@NullMarked
package dev.memoquiz.architecture;

import org.jspecify.annotations.NullMarked;
