package dev.memoquiz.fakediscord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.fakediscord.people.Outcome;
import dev.memoquiz.fakediscord.people.Room;
import dev.memoquiz.fakediscord.people.SeenMessage;
import dev.memoquiz.fakediscord.world.Permission;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files and pictures in messages: sent, shown, kept, given up, and refused.
final class FilesTest {
    private static final String GALLERY =
            "{\"flags\":32768,\"components\":[{\"type\":12,\"items\":"
                    + "[{\"description\":\"three bars\",\"media\":{\"url\":\"attachment://a.png\"}}]}]%s}";
    private static final String PICTURE = GALLERY.formatted("");
    private static final String TEXT =
            "{\"flags\":32768,\"components\":[{\"type\":10,\"content\":\"text\"}]%s}";

    private FakeDiscord discord;
    private RawBot bot;
    private Room room;

    @BeforeEach
    void start() {
        discord = FakeDiscord.start(Options.with(InstantSource.system()).rateLimits(false));
        bot = new RawBot(discord);
        room = discord.guild("Class").channel("talk");
        bot.register("[{\"name\":\"ask\",\"description\":\"Asks\"}]");
    }

    @AfterEach
    void stop() {
        discord.close();
    }

    private String messages() {
        return "channels/" + room.id() + "/messages";
    }

    private String path(SeenMessage message) {
        return messages() + "/" + message.id();
    }

    private SeenMessage sent() {
        assertThat(bot.upload("POST", messages(), PICTURE, "a.png", "pixels").status())
                .isEqualTo(200);
        return room.messages().getLast();
    }

    private static void showsThePicture(SeenMessage message) {
        assertThat(message.pictures())
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.name()).isEqualTo("a.png");
                    assertThat(picture.alt()).isEqualTo("three bars");
                    assertThat(picture.bytes()).asString().isEqualTo("pixels");
                });
    }

    @Test
    void a_picture_is_sent_shown_and_read_out() {
        SeenMessage message = sent();

        showsThePicture(message);
        assertThat(message.file("a.png")).asString().isEqualTo("pixels");
    }

    @Test
    void a_picture_comes_with_a_reply_an_update_and_a_follow_up() {
        Outcome asked = discord.user("Ada").in(room).slash("ask");
        String callback =
                "interactions/%d/%s/callback"
                        .formatted(asked.interaction().id(), asked.interaction().token());
        String hook =
                "webhooks/" + discord.world().application() + "/" + asked.interaction().token();

        bot.upload("POST", callback, "{\"type\":4,\"data\":" + PICTURE + "}", "a.png", "pixels");
        bot.upload("POST", hook, PICTURE, "a.png", "pixels");

        assertThat(room.messages()).hasSize(2).allSatisfy(FilesTest::showsThePicture);
        bot.upload("PATCH", hook + "/messages/@original", PICTURE, "a.png", "pixels");
        assertThat(room.messages().getFirst().attachments()).containsExactly("a.png", "a.png");
    }

    @Test
    void an_edit_that_says_nothing_of_files_keeps_them() {
        SeenMessage message = sent();

        bot.call("PATCH", path(message), TEXT.formatted(""));

        assertThat(message.attachments()).containsExactly("a.png");
        assertThat(message.pictures()).isEmpty();
    }

    @Test
    void an_edit_that_names_no_files_gives_them_up() {
        SeenMessage message = sent();

        bot.call("PATCH", path(message), TEXT.formatted(",\"attachments\":[]"));

        assertThat(message.attachments()).isEmpty();
    }

    @Test
    void an_edit_may_keep_a_picture_by_its_id_and_show_it_again() {
        SeenMessage message = sent();
        String id = message.json().path("attachments").path(0).path("id").asText();

        bot.call(
                "PATCH",
                path(message),
                GALLERY.formatted(",\"attachments\":[{\"id\":\"" + id + "\"}]"));

        showsThePicture(message);
    }

    @Test
    void an_edit_cannot_show_a_picture_it_gives_up() {
        SeenMessage message = sent();

        RawBot.Answer answer =
                bot.call("PATCH", path(message), GALLERY.formatted(",\"attachments\":[]"));

        assertThat(answer.code()).isEqualTo(50035);
        assertThat(answer.json().path("errors").toString()).contains("NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({"0", "4711471147114711"})
    void an_attachment_that_is_neither_sent_nor_there_is_refused(String id) {
        SeenMessage message = sent();

        RawBot.Answer answer =
                bot.call(
                        "PATCH",
                        path(message),
                        TEXT.formatted(",\"attachments\":[{\"id\":\"" + id + "\"}]"));

        assertThat(answer.json().path("errors").toString()).contains("ATTACHMENT_NOT_FOUND");
    }

    @Test
    void an_alternative_text_beyond_1024_characters_is_refused() {
        String longer = PICTURE.replace("three bars", "x".repeat(1025));

        assertThat(bot.upload("POST", messages(), longer, "a.png", "pixels").code())
                .isEqualTo(50035);
        assertThat(room.messages()).isEmpty();
    }

    @Test
    void a_file_is_shown_only_from_the_message_itself() {
        String file = "{\"flags\":32768,\"components\":[{\"type\":13,\"file\":{\"url\":\"%s\"}}]}";

        assertThat(bot.call("POST", messages(), file.formatted("https://a.example/b")).code())
                .isEqualTo(50035);
        bot.upload("POST", messages(), file.formatted("attachment://b.csv"), "b.csv", "1,2");
        assertThat(room.messages().getLast().file("b.csv")).asString().isEqualTo("1,2");
    }

    @Test
    void files_need_their_permission_in_new_messages_and_in_edits() {
        SeenMessage message = sent();
        room.forbidBot(Permission.ATTACH_FILES);

        assertThat(bot.upload("POST", messages(), PICTURE, "a.png", "x").code()).isEqualTo(50013);
        assertThat(bot.upload("PATCH", path(message), PICTURE, "a.png", "x").code())
                .isEqualTo(50013);
        assertThat(bot.call("PATCH", path(message), TEXT.formatted("")).status()).isEqualTo(200);
        room.allowBot();
        assertThat(bot.upload("POST", messages(), PICTURE, "a.png", "x").status()).isEqualTo(200);
    }
}
