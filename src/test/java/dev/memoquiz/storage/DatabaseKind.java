package dev.memoquiz.storage;

import dev.memoquiz.storage.postgres.OwnServer;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/// The kinds of database that MemoQuiz runs on, and all in which they differ for tests that run on each.
public enum DatabaseKind {
    SQLITE {
        @Override
        public String make(Path folder) {
            return "jdbc:sqlite:" + folder.resolve("quiz.db");
        }

        // The file goes with its folder.
        @Override
        public void giveBack(String url) {}

        @Override
        public void lock(Handle handle) {
            handle.execute("begin immediate");
        }

        @Override
        public void obstruct(Handle handle, String change, String condition) {
            handle.execute(
                    """
                    create trigger planted before %s on live when %s
                    begin select raise(abort, 'planted'); end
                    """
                            .formatted(change, condition));
        }

        @Override
        public void swallow(Handle handle) {
            handle.execute(
                    """
                    create trigger planted before insert on live
                    begin select raise(ignore); end
                    """);
        }

        @Override
        public void clear(Handle handle) {
            handle.execute("drop trigger if exists planted");
        }
    },

    POSTGRES {
        @Override
        public String make(Path folder) {
            return OwnServer.database();
        }

        @Override
        public void giveBack(String url) {
            OwnServer.giveBack(url);
        }

        // The table in which it is tried whether the database can be written to.
        @Override
        public void lock(Handle handle) {
            handle.execute("begin");
            handle.execute("lock table process in exclusive mode");
        }

        @Override
        public void obstruct(Handle handle, String change, String condition) {
            handle.execute(
                    """
                    create or replace function planted() returns trigger language plpgsql
                    as $$ begin raise exception 'planted'; end $$
                    """);
            handle.execute(
                    """
                    create trigger planted before %s on live for each row when (%s)
                    execute function planted()
                    """
                            .formatted(change, condition));
        }

        @Override
        public void swallow(Handle handle) {
            handle.execute(
                    """
                    create or replace function planted() returns trigger language plpgsql
                    as $$ begin return null; end $$
                    """);
            handle.execute(
                    """
                    create trigger planted before insert on live for each row
                    execute function planted()
                    """);
        }

        @Override
        public void clear(Handle handle) {
            handle.execute("drop trigger if exists planted on live");
        }
    };

    /// The URL of a database of the test's own, until it is given back. Those of files are made in `folder`.
    public abstract String make(Path folder);

    public abstract void giveBack(String url);

    /// Until this handle's `rollback` nobody else can write what shows that the database answers.
    public abstract void lock(Handle handle);

    /// From now on such a change of a live round fails, until [#clear].
    ///
    /// @param change such as `insert` or `update of state`
    /// @param condition on the row
    public abstract void obstruct(Handle handle, String change, String condition);

    /// From now on no live round is kept that is new, and no error tells of it, until [#clear].
    public abstract void swallow(Handle handle);

    public abstract void clear(Handle handle);
}
