/// What can be set: the settings file and the environment, read and checked once, before anything starts.
/// Never here: what the settings are used for.
/// Start with [Settings].
@NullMarked
package dev.memoquiz.settings;

import org.jspecify.annotations.NullMarked;
