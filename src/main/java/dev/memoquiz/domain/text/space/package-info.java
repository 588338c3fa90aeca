/// White space as texts and quotations are compared.
/// Never here: what a text means.
/// Start with [WhiteSpace].
@NullMarked
package dev.memoquiz.domain.text.space;

import org.jspecify.annotations.NullMarked;
