package dev.memoquiz.fakediscord.rest;

/// A route with its rate limit, who may call it, and what it does.
record Endpoint(String method, String route, Limit limit, boolean needsToken, Action action) {
    /// What an endpoint does; refusals are thrown as ApiError.
    @FunctionalInterface
    interface Action {
        Reply handle(Call call);
    }

    /// A route of the bot itself.
    static Endpoint bot(String method, String route, Action action) {
        return new Endpoint(method, route, Limit.USUAL, true, action);
    }

    /// A route that is opened by the interaction token in its path.
    static Endpoint open(String method, String route, Action action) {
        return new Endpoint(method, route, Limit.NONE, false, action);
    }

    Endpoint limited(Limit other) {
        return new Endpoint(method, route, other, needsToken, action);
    }
}
