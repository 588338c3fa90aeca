/// The documented limits of request bodies, one class per kind of body.
/// Never state: a check sees a body and names its problems.
/// Start at MessageCheck.
@NullMarked
package dev.memoquiz.fakediscord.check;

import org.jspecify.annotations.NullMarked;
