package dev.memoquiz.storage;

import dev.memoquiz.domain.grading.Points;
import dev.memoquiz.domain.reader.Reader;
import dev.memoquiz.domain.reader.ReaderId;
import dev.memoquiz.domain.score.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Standings as they were counted before there were tallies: from the whole log, each time.
final class CountedByHand {
    private static final String TOP =
            """
            with counted as (
                select answer.*, <earned> as earned from answer where first_try and answered_at >= :since),
            total as (
                select reader, sum(earned) as points, sum(worth) as worth, count(*) as tries,
                    max(answered_at) as latest
                from counted group by reader)
            select rank() over (order by points desc) as place, reader, points, worth, tries,
                (select reader_name from counted
                    where counted.reader = total.reader and answered_at = latest
                    order by round desc, position desc limit 1) as reader_name
            from total order by place, reader_name, reader
            """;

    private CountedByHand() {}

    static List<Standing> top(Handle handle, Instant since, boolean rulings) {
        String earned =
                rulings
                        ? """
                        coalesce((select ruling.points from ruling where ruling.round = answer.round
                            and ruling.position = answer.position and accepted), points)
                        """
                        : "points";
        return handle.createQuery(TOP)
                .define("earned", earned)
                .bind("since", since.toEpochMilli())
                .map((row, _) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getInt("place"),
                new Reader(new ReaderId(row.getString("reader")), row.getString("reader_name")),
                new Points(row.getInt("points"), row.getInt("worth")),
                row.getInt("tries"));
    }
}
