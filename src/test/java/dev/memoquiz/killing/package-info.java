/// A harness that kills the real bot again and again while readers use it, and checks from outside that nothing it acknowledged is
/// lost, doubled or stuck. The build runs a short form; [LongKilling] and [LongLiveKilling] are the long ones.
/// Never here: knowledge of how the bot keeps its promises. Start with [Campaign].
@NullMarked
package dev.memoquiz.killing;

import org.jspecify.annotations.NullMarked;
