package dev.memoquiz.storage.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The edges of all tallies, as they stand in a transaction.
record Edges(List<TallyEdge> all) {
    /// Lets nobody move an edge past `moment` until the end of the transaction, once nobody does. What is added to the log or ruled
    /// on at that moment is then either behind the edge for everybody or for nobody.
    static Edges held(Handle handle, Instant moment) {
        var _ =
                handle.createQuery("<stay>")
                        .bind("moment", moment.toEpochMilli())
                        .mapTo(String.class)
                        .findOne();
        return new Edges(
                handle.createQuery("select days, since from tally_edge")
                        .map((row, _) ->
                                new TallyEdge(Span.of(row.getInt("days")), row.getLong("since")))
                        .list());
    }

    /// Whether what was given at `moment` counts.
    boolean isBehind(Span span, Instant moment) {
        return all.stream()
                .anyMatch(edge -> edge.span() == span && edge.since() <= moment.toEpochMilli());
    }

    /// Lets the edges follow an answer given at `now`: a step towards so many days before, or nothing when they are near enough.
    void follow(Handle handle, Instant now) {
        all.stream()
                .filter(edge -> edge.span() != Span.ALWAYS)
                .forEach(edge ->
                        edge.follow(
                                handle,
                                now.minus(Duration.ofDays(edge.span().days())).toEpochMilli()));
    }
}
