package dev.memoquiz.discord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoquiz.discord.Golden;
import dev.memoquiz.fakediscord.check.MessageCheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CardTest {
    private static final byte[] PNG = {1, 2, 3};

    private static Card.Draft draft() {
        return Card.on(Tone.PLAIN).text("How you voted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "\u200b", "\u202e\u0007"})
    void no_picture_leaves_the_bot_without_an_alternative_text(String alt) {
        assertThatThrownBy(() -> draft().picture("votes.png", alt, PNG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("votes.png has no alternative text");
    }

    @Test
    void a_card_with_pictures_and_files_is_within_every_limit() {
        Card card =
                draft().picture("votes.png", "bars ".repeat(500), PNG)
                        .file("results.csv", PNG)
                        .done();

        assertThat(
                        MessageCheck.created(Golden.json(card), Set.of("votes.png", "results.csv"))
                                .found())
                .isEmpty();
        assertThat(Golden.json(card).toString()).contains("bars bars", "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "votes per class.png", "../votes.png", "größe.png", ".png"})
    void a_file_name_that_discord_would_change_is_refused(String name) {
        assertThatThrownBy(() -> draft().file(name, PNG))
                .hasMessageContaining("not a plain file name");
    }

    @Test
    void two_files_of_one_name_are_refused() {
        assertThatThrownBy(() -> draft().file("a.csv", PNG).picture("a.csv", "What A says", PNG))
                .hasMessageContaining("two files are called a.csv");
    }

    @Test
    void an_eleventh_file_is_refused() {
        Card.Draft draft = draft();
        for (int i = 0; i < 10; i++) {
            draft.file(i + ".csv", PNG);
        }

        assertThatThrownBy(() -> draft.file("last.csv", PNG)).hasMessageContaining("too many");
    }

    @Test
    void the_files_of_a_card_can_be_sent_again() throws IOException {
        Card card = draft().file("a.csv", PNG).done();
        FileUpload upload = card.files().getFirst();

        for (FileUpload one : List.of(upload, upload, card.files().getFirst())) {
            try (InputStream data = one.getData()) {
                assertThat(data.readAllBytes()).isEqualTo(PNG);
            }
        }
    }

    @Test
    void in_words_a_picture_is_what_it_says_as_far_as_there_is_room() {
        Card card =
                Card.on(Tone.PLAIN)
                        .text("Before")
                        .picture("a.png", "Half *of* it", PNG)
                        .text("After")
                        .done();
        assertThat(texts(card.inWords())).containsExactly("Before", "Half \\*of\\* it", "After");
        assertThat(card.inWords().files()).isEmpty();
        Card full =
                Card.on(Tone.PLAIN)
                        .picture("a.png", "word ".repeat(100), PNG)
                        .text("x".repeat(3990))
                        .done();
        assertThat(String.join("", texts(full.inWords())))
                .hasSizeLessThanOrEqualTo(4000)
                .endsWith("x");
        Card fuller =
                Card.on(Tone.PLAIN)
                        .picture("a.png", "word", PNG)
                        .file("b.csv", PNG)
                        .text("x".repeat(4000))
                        .done();
        assertThat(texts(fuller.inWords())).hasSize(1);
    }

    private static List<String> texts(Card card) {
        List<String> texts = new ArrayList<>();
        Golden.json(card)
                .findParents("content")
                .forEach(text -> texts.add(text.path("content").asText()));
        return texts;
    }
}
