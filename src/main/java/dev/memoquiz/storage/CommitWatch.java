package dev.memoquiz.storage;

/// Hears what the store writes, so that it can be counted. It is called by the writing thread and returns at once.
public interface CommitWatch {
    /// Hears nothing.
    CommitWatch NONE =
            _ ->
                    new Group() {
                        @Override
                        public void committed() {}

                        @Override
                        public void failed() {}
                    };

    /// A transaction for so many changes begins. Its time counts from now.
    Group begun(int changes);

    /// One transaction on its way, which ends once.
    interface Group {
        /// It is durable, or was undone because its one change wanted that.
        void committed();

        /// Nothing of it was kept. Where it held several changes, each is tried again alone.
        void failed();
    }
}
