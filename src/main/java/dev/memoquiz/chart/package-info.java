/// Pictures of how votes fell: bar charts as PNG, and the same in words for those who do not see them.
/// Never here: questions, Discord, the fonts of the machine.
/// Start with [Chart]; [ChartPicture] draws it and [AltText] says it.
@NullMarked
package dev.memoquiz.chart;

import org.jspecify.annotations.NullMarked;
