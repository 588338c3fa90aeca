package dev.memoquiz.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChartPictureTest {
    private static final Path GOLDEN = Path.of("src/test/resources/chart/twice.png");

    /// By Java's reader, which is not what wrote it.
    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /// The longest run of a colour in each row of pixels that has one, top to bottom, one entry for each bar.
    private static List<Long> bars(BufferedImage image, Color colour) {
        long[] lengths =
                IntStream.range(0, image.getHeight())
                        .mapToLong(y ->
                                IntStream.range(60, image.getWidth())
                                        .filter(x ->
                                                (image.getRGB(x, y) & 0xFFFFFF)
                                                        == (colour.getRGB() & 0xFFFFFF))
                                        .count())
                        .toArray();
        return IntStream.range(1, lengths.length)
                .filter(y -> lengths[y] > 0 && lengths[y - 1] == 0)
                .mapToObj(y -> lengths[y + 5])
                .toList();
    }

    private static long unlike(BufferedImage one, BufferedImage other) {
        return IntStream.range(0, one.getHeight())
                .mapToLong(y ->
                        IntStream.range(0, one.getWidth())
                                .filter(x -> far(one.getRGB(x, y), other.getRGB(x, y)))
                                .count())
                .sum();
    }

    private static boolean far(int one, int other) {
        return Stream.of(0, 8, 16)
                .anyMatch(bits -> Math.abs((one >> bits & 0xFF) - (other >> bits & 0xFF)) > 48);
    }

    @Test
    void bars_are_as_long_as_the_votes_are_many() throws IOException {
        List<Long> bars = bars(read(ChartPicture.png(Charts.once())), Ink.of(0));

        assertThat(bars).hasSize(3);
        assertThat(bars.get(1)).isEqualTo(bars.get(0));
        assertThat(bars.get(0) / (double) bars.get(2)).isCloseTo(2, within(0.02));
    }

    @Test
    void a_second_vote_has_bars_of_its_own_on_the_same_scale() throws IOException {
        BufferedImage image = read(ChartPicture.png(Charts.twice()));
        List<Long> first = bars(image, Ink.of(0));
        List<Long> second = bars(image, Ink.of(1));

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(3);
        assertThat(second.get(1) / (double) first.get(1))
                .isCloseTo((12 / 19.0) / (8 / 20.0), within(0.02));
    }

    @Test
    void a_picture_drawn_band_by_band_shows_no_seams() throws IOException {
        Chart tall = Charts.full(10, "The memorandum, and Ångström's Ĵôũŕňåļ");

        assertThat(unlike(read(ChartPicture.png(tall)), ChartPicture.image(tall))).isZero();
    }

    @Test
    void what_is_right_is_marked_by_shapes_and_not_by_colour_alone() {
        BufferedImage marked = ChartPicture.image(Charts.once());
        List<Bar> unmarked =
                Charts.BARS.stream().map(bar -> new Bar(bar.label(), bar.text(), false)).toList();
        BufferedImage plain =
                ChartPicture.image(new Chart("Who asked for it?", unmarked, List.of(Charts.FIRST)));

        assertThat(bars(marked, Ink.of(0))).isEqualTo(bars(plain, Ink.of(0)));
        assertThat(unlike(marked, plain)).isGreaterThan(500);
    }

    @Test
    void nobody_voted_and_the_chart_still_stands() {
        Chart none =
                new Chart("Nobody", Charts.BARS, List.of(new Series("V", List.of(0, 0, 0, 0), 0)));

        assertThat(bars(ChartPicture.image(none), Ink.of(0))).isEmpty();
        assertThat(AltText.of(none)).contains("A The Soviet Government: 0 of 0 (0 %).");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    void a_picture_is_a_thousand_pixels_wide_and_a_small_file(int bars) throws IOException {
        byte[] png =
                ChartPicture.png(
                        Charts.full(bars, "The memorandum says that the officers had to decide"));

        assertThat(read(png).getWidth()).isEqualTo(1000);
        assertThat(png.length).isLessThan(60_000);
    }

    static Stream<String> hardTexts() {
        return Stream.of(
                "x".repeat(5000),
                "word ".repeat(900),
                "日本語の選択肢 😀 👩‍👩‍👧",
                "\ud83d broken \ude00",
                "שלום (עולם) 12",
                "مرحبا بالعالم",
                "a\u0301\u0301\u0301\u0301\u200b\u202e\u0000\t\nb",
                "\u202egnihton\u202c",
                "𝔉𝔯𝔞𝔨𝔱𝔲𝔯 ① ﬁ Ａ");
    }

    @ParameterizedTest
    @MethodSource("hardTexts")
    void any_text_is_drawn_within_its_edges(String text) {
        BufferedImage image = ChartPicture.image(Charts.full(10, text));

        int ground = image.getRGB(0, 0);
        assertThat(
                        IntStream.range(0, image.getHeight())
                                .filter(y ->
                                        image.getRGB(Layout.WIDTH - 20, y) != ground
                                                || image.getRGB(20, y) != ground))
                .isEmpty();
    }

    @Test
    void a_long_option_is_broken_into_two_lines_and_not_cut_off() {
        String text = "The Soviet Union for the land, and the Soviet Government for the partner";
        Layout layout = new Layout(Charts.full(2, text));

        assertThat(layout.text(0)).hasSize(2);
        assertThat(String.join(" ", layout.text(0))).isEqualTo(text);
        assertThat(layout.barTop(0, 0)).isGreaterThan(layout.textLine(0, 1));
        assertThat(layout.textLine(1, 0)).isGreaterThan(layout.barTop(1, 0));
    }

    @Test
    void letters_without_a_glyph_give_way_to_one_gap_and_never_to_boxes() {
        BufferedImage gap = ChartPicture.image(Charts.of("The … flag"));

        assertThat(unlike(ChartPicture.image(Charts.of("The 日本 国 😀 flag")), gap)).isZero();
        assertThat(unlike(ChartPicture.image(Charts.of("The flag")), gap)).isPositive();
    }

    @Test
    void hebrew_runs_from_right_to_left() {
        BufferedImage logical = ChartPicture.image(Charts.of("\u05d0\u05d1 (\u05d2)"));
        BufferedImage forced = ChartPicture.image(Charts.of("\u05d2\u200f \u05d0"));

        assertThat(unlike(logical, forced)).isPositive();
        assertThat(firstInk(ChartPicture.image(Charts.of("\u05d0\u05d9"))))
                .isEqualTo(firstInk(ChartPicture.image(Charts.of("\u05d9"))));
    }

    /// How high the leftmost letter of the option stands: yod is small and alef is not.
    private static long firstInk(BufferedImage image) {
        Layout layout = new Layout(Charts.of("x"));
        int left = (int) layout.textLeft();
        int line = (int) layout.textLine(0, 0);
        return IntStream.range(line - 26, line + 4)
                .filter(y ->
                        IntStream.range(left, left + 7)
                                .anyMatch(x -> image.getRGB(x, y) != image.getRGB(0, 0)))
                .count();
    }

    @Test
    void the_picture_is_as_it_was_when_somebody_last_looked_at_it() throws IOException {
        byte[] png = ChartPicture.png(Charts.twice());
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, png);
        }
        BufferedImage golden = read(Files.readAllBytes(GOLDEN));
        BufferedImage drawn = read(png);

        assertThat(drawn.getHeight()).isEqualTo(golden.getHeight());
        assertThat(unlike(drawn, golden)).isLessThan(200);
    }
}
