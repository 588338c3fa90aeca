package dev.memoquiz.domain.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which servers are this process's to lead.
final class DutyTest {
    /// Made at 2016-04-30T11:18:25.796Z; the last 22 bits count within that millisecond and deal nothing.
    private static final String SERVER = "175928847299117063";

    private static final long SINCE_2015 = 41_944_705_796L;

    @Test
    void a_server_goes_by_the_millisecond_of_its_id_to_a_shard() {
        Duty sixteen = new Duty(16, Map.of(), Set.of());

        assertThat(sixteen.shard(SERVER)).isEqualTo(Math.toIntExact(SINCE_2015 % 16));
        assertThat(Duty.shard(SINCE_2015 << 22, 7)).isEqualTo(Math.toIntExact(SINCE_2015 % 7));
        assertThat(Duty.shard((SINCE_2015 << 22) + (1 << 22) - 1, 7))
                .isEqualTo(Duty.shard(SINCE_2015 << 22, 7));
    }

    @Test
    void only_servers_of_our_shards_have_an_epoch() {
        int shard = Math.toIntExact(SINCE_2015 % 16);

        assertThat(new Duty(16, Map.of(shard, 3L), Set.of()).epoch(SERVER)).contains(3L);
        assertThat(new Duty(16, Map.of(shard + 1, 3L), Set.of()).epoch(SERVER)).isEmpty();
    }

    @Test
    void who_is_alone_has_every_server_whatever_its_id() {
        assertThat(Duty.EVERYTHING.alone()).isTrue();
        assertThat(Duty.EVERYTHING.epoch("no number")).contains(0L);
        assertThat(new Duty(2, Map.of(0, 0L), Set.of(0)).alone()).isFalse();
    }

    @Test
    void no_shards_at_all_are_refused() {
        assertThatThrownBy(() -> new Duty(0, Map.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is at least 1 shard, not 0");
    }
}
