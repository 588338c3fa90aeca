package dev.memoquiz.fuzz;

import java.util.SplittableRandom;

/// Makes good texts bad, and bad texts out of pieces.
final class Damage {
    /// What has ever troubled a reader of text.
    static final String[] PIECES = {
        "",
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\0",
        "\u001b[2J",
        "\u0085",
        "\u00a0",
        "\u00ad",
        "\u0301",
        "\u200b",
        "\u200f",
        "\u2028",
        "\u202e",
        "\u2066",
        "\ufdfa",
        "\ufeff",
        "\ufffd",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "\ud835\udc00",
        "İ",
        "ß",
        "ﬁ",
        "Россия",
        "٣",
        "Ⅳ",
        "½",
        "a",
        "Z",
        "0",
        "9",
        "-1",
        "1941",
        "1e999",
        "99999999999999999999",
        "0x",
        ".inf",
        "NaN",
        "null",
        "true",
        "~",
        "{",
        "}",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "&a ",
        "*a",
        "!!int ",
        "!!java.net.URL ",
        "|",
        "||",
        ">",
        "%",
        "%n",
        "${x}",
        "{}",
        "@everyone",
        "<@1>",
        "`",
        "```",
        "\"",
        "'",
        "\\",
        "\\u0000",
        "#",
        ",",
        ";",
        ":",
        ": ",
        "- ",
        "? ",
        "<<: ",
        "---\n",
        "...\n",
        "/",
        "../",
        "m1:",
        "m1:lk:",
        ":f:",
        "not ",
        "or ",
        "reject ",
        "accept ",
        "prompt on ",
        " with ",
        "March",
        "the ",
        "twenty-",
        "hundred ",
        "<u>",
        "</u>",
        "**",
        "__",
        "n't",
        "Umansky",
        "=",
        "'; drop table answer; --"
    };

    private Damage() {}

    static String piece(SplittableRandom random) {
        return PIECES[random.nextInt(PIECES.length)];
    }

    /// A text of pieces alone; one in ten is long.
    static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(random.nextInt(10) == 0 ? 300 : 12);
        for (int i = 0; i < parts; i++) {
            text.append(piece(random));
        }
        return text.toString();
    }

    /// `good` with one to four changes: a piece put in, some of it cut out, doubled, or one sign exchanged.
    static String of(String good, SplittableRandom random) {
        StringBuilder text = new StringBuilder(good);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, piece(random));
                case 1 -> text.delete(at, end);
                case 2 -> text.insert(at, text.substring(at, end));
                case 3 -> text.replace(at, Math.min(text.length(), at + 1), piece(random));
                default -> text.replace(at, end, text(random));
            }
        }
        return text.toString();
    }
}
