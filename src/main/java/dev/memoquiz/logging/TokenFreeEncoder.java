package dev.memoquiz.logging;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import org.jspecify.annotations.Nullable;

/// Passes on what another encoder wrote, without tokens: it works on the finished line, so that
/// messages, arguments and stack traces are covered alike.
public final class TokenFreeEncoder extends EncoderBase<ILoggingEvent> {
    private @Nullable Encoder<ILoggingEvent> inner;

    /// Called by Logback with the `<encoder>` nested in this one; it must write UTF-8.
    public void setEncoder(Encoder<ILoggingEvent> encoder) {
        this.inner = encoder;
    }

    @Override
    public byte[] headerBytes() {
        return inner().headerBytes();
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        String line = new String(inner().encode(event), UTF_8);
        return Tokens.masked(line).getBytes(UTF_8);
    }

    @Override
    public byte[] footerBytes() {
        return inner().footerBytes();
    }

    private Encoder<ILoggingEvent> inner() {
        if (inner == null) {
            throw new IllegalStateException("config/logback.xml: nest an <encoder> in this one");
        }
        return inner;
    }
}
