package dev.memoquiz.discord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Blocks of markdown laid out on pages. No block is torn apart unless it is longer than a page.
final class Pages {
    /// A screenful; a message could hold 4,000, of which heading and notes need some.
    private static final int LONGEST = 1800;

    /// A full stop or its like, with closing quotation marks, brackets or note marks behind it.
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?][\"”’)]*( \\\\\\[note .{1,9})?$");

    private Pages() {}

    /// At least one page, the blocks of each joined by line feeds.
    static List<String> of(List<String> blocks) {
        List<String> pages = new ArrayList<>();
        List<String> page = new ArrayList<>();
        for (String piece : blocks.stream().flatMap(block -> pieces(block).stream()).toList()) {
            if (!page.isEmpty() && length(page) + piece.length() > LONGEST) {
                int end = turn(page);
                pages.add(String.join("\n", page.subList(0, end)));
                page.subList(0, end).clear();
            }
            page.add(piece);
        }
        pages.add(String.join("\n", page));
        return List.copyOf(pages);
    }

    /// With the line feed behind each block.
    private static int length(List<String> page) {
        return page.stream().mapToInt(block -> block.length() + 1).sum();
    }

    /// How many blocks of a full page stay on it: up to the last end of a sentence in its second half, else all.
    private static int turn(List<String> page) {
        for (int end = page.size(); length(page.subList(0, end)) > LONGEST / 2; end--) {
            if (SENTENCE_END.matcher(page.get(end - 1)).find()) {
                return end;
            }
        }
        return page.size();
    }

    private static List<String> pieces(String block) {
        List<String> pieces = new ArrayList<>();
        String rest = block;
        while (rest.length() > LONGEST) {
            int space = rest.lastIndexOf(' ', LONGEST);
            int end = space > 0 ? space : LONGEST;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }

    /// The page nearest to the one wished for.
    static int nearest(List<String> pages, int wished) {
        return Math.clamp(wished, 0, pages.size() - 1);
    }
}
