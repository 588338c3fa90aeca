package dev.memoquiz.terminal.grade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyringTest {
    private final Keyring keys = new Keyring();

    @Test
    void the_same_key_is_read_once_and_another_question_makes_another_key() {
        Key key = new Key.Golden("who was it", "Rome");
        assertThat(keys.read(key)).isSameAs(keys.read(new Key.Golden("who was it", "Rome")));
        keys.read(new Key.Golden("where was it", "Rome"));
        keys.read(new Key.Line("", "Rome"));
        assertThat(keys.size()).isEqualTo(3);
    }

    @Test
    void few_keys_are_kept_and_long_ones_never() {
        for (int i = 0; i < 1_000; i++) {
            keys.read(new Key.Line("", "key " + i));
        }
        assertThat(keys.size()).isEqualTo(64);
        Key long1001 = new Key.Line("", "a".repeat(1_001));
        assertThat(keys.read(long1001)).isNotSameAs(keys.read(long1001));
        assertThat(keys.size()).isEqualTo(64);
    }
}
