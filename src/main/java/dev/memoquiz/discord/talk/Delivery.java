package dev.memoquiz.discord.talk;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One request that answers an interaction, on its way to Discord. The interaction is under way for as long.
public final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Errand errand;

    private Delivery(Errand errand) {
        this.errand = errand;
    }

    /// Returns at once.
    public static void of(RestAction<?> action, Errand errand) {
        Delivery delivery = new Delivery(errand);
        errand.visit().sending();
        try {
            action.queue(_ -> delivery.arrived(), delivery::failed);
        } catch (RuntimeException refused) {
            errand.visit().done();
            throw refused;
        }
    }

    private void arrived() {
        errand.visit().done();
        errand.seen().acknowledged();
        LOG.debug("{}: sent", errand);
    }

    private void failed(Throwable failure) {
        errand.visit().done();
        errand.seen().undelivered();
        if (failure instanceof ErrorResponseException refused && isOver(refused)) {
            LOG.info("{}: no longer waits for an answer ({})", errand, refused.getErrorCode());
        } else {
            LOG.warn("{}: could not be answered: {}", errand, failure.toString());
        }
    }

    private static boolean isOver(ErrorResponseException refused) {
        return switch (refused.getErrorResponse()) {
            case ErrorResponse.UNKNOWN_INTERACTION,
                    ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED,
                    ErrorResponse.INVALID_WEBHOOK_TOKEN,
                    ErrorResponse.UNKNOWN_WEBHOOK,
                    ErrorResponse.UNKNOWN_MESSAGE ->
                    true;
            default -> false;
        };
    }
}
