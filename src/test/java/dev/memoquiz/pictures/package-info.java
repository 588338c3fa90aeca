/// Plays the real bot against the double and keeps what Discord received, for the pictures in docs/pictures.
/// Never here: tests, or how a picture looks; a script beside the pictures draws them.
/// Start with [MessageGallery].
@NullMarked
package dev.memoquiz.pictures;

import org.jspecify.annotations.NullMarked;
