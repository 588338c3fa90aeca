package dev.memoquiz.app.live;

import dev.memoquiz.domain.live.vote.LiveJournal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// A journal whose database now and then keeps a step of a round and loses its connection before it says so, or right after.
public final class LostReplies {
    private final LiveJournal kept;
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicBoolean away = new AtomicBoolean();

    public LostReplies(LiveJournal kept) {
        this.kept = kept;
    }

    /// Of the next steps that are kept, nobody hears of so many.
    public void lose(int steps) {
        lost.set(steps);
    }

    /// Once it is asked which rounds are open, it is away.
    void goAway() {
        away.set(true);
    }

    public LiveJournal journal() {
        return (LiveJournal)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {LiveJournal.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("open") && away.getAndSet(false)) {
                                throw new IllegalStateException("the database is away");
                            }
                            Object reply = reply(method, arguments);
                            if (method.getName().equals("commit")
                                    && lost.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                                throw new IllegalStateException("nobody knows what was stored");
                            }
                            return reply;
                        });
    }

    private Object reply(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(kept, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
