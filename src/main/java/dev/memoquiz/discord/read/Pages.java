package dev.memoquiz.discord.read;

import java.util.ArrayList;
import java.util.List;

/// Blocks of markdown laid out on pages. No block is torn apart unless it is longer than a page.
final class Pages {
    /// A screenful; a message could hold 4,000, of which heading and notes need some.
    private static final int LONGEST = 1800;

    private Pages() {}

    /// At least one page, the blocks of each joined by line feeds.
    static List<String> of(List<String> blocks) {
        List<String> pages = new ArrayList<>(List.of(""));
        blocks.stream()
                .flatMap(block -> pieces(block).stream())
                .forEach(piece -> add(pages, piece));
        return List.copyOf(pages);
    }

    private static void add(List<String> pages, String piece) {
        String last = pages.removeLast();
        if (last.isEmpty()) {
            pages.add(piece);
        } else if (last.length() + 1 + piece.length() <= LONGEST) {
            pages.add(last + "\n" + piece);
        } else {
            pages.addAll(List.of(last, piece));
        }
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
