package dev.memoquiz.fakediscord.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.memoquiz.fakediscord.check.Problems;
import dev.memoquiz.fakediscord.check.Violation;
import dev.memoquiz.fakediscord.gateway.Gateway;
import dev.memoquiz.fakediscord.world.Json;
import dev.memoquiz.fakediscord.world.Upload;
import dev.memoquiz.fakediscord.world.World;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All routes under `/api/v10`, and the reading and writing of HTTP.
public final class RestApi {
    /// The version prefix of every route.
    public static final String BASE = "/api/v10";

    private static final String ROUTED = "routed";

    private final World world;
    private final Pipeline pipeline;
    private final RequestLog log;
    private final Faults faults = new Faults();
    private final List<Endpoint> endpoints = new ArrayList<>();

    /// `urls` are asked late, since the port is known only after the start.
    public RestApi(World world, Gateway gateway, RestRules rules, RequestLog log, Urls urls) {
        this.world = world;
        this.log = log;
        this.pipeline =
                new Pipeline(
                        world::now,
                        rules,
                        new RateLimits(world::now, rules.rateLimits()),
                        faults,
                        log);
        Access access = new Access(world);
        MessageWriter writer = new MessageWriter(world, new Attachments(world, urls::http));
        endpoints.addAll(new AccountEndpoints(world, gateway, urls::gateway).all());
        endpoints.addAll(new CommandEndpoints(world).all());
        endpoints.addAll(new InteractionEndpoints(world, writer).all());
        endpoints.addAll(new WebhookEndpoints(world, writer).all());
        endpoints.addAll(new MessageEndpoints(world, access, writer).all());
        endpoints.addAll(new ChannelEndpoints(world, access).all());
    }

    /// Where the server can be reached.
    public interface Urls {
        String http();

        String gateway();
    }

    public Faults faults() {
        return faults;
    }

    public void configure(RoutesConfig routes) {
        for (Endpoint endpoint : endpoints) {
            routes.addHttpHandler(
                    Objects.requireNonNull(HandlerType.findOrCreate(endpoint.method())),
                    BASE + endpoint.route(),
                    ctx -> handle(endpoint, ctx));
        }
        routes.get("/attachments/{id}/{name}", this::file);
        routes.error(404, this::unknown);
    }

    private void handle(Endpoint endpoint, Context ctx) {
        ctx.attribute(ROUTED, true);
        String authorization = Objects.requireNonNullElse(ctx.header("Authorization"), "");
        try {
            write(pipeline.run(endpoint, read(endpoint, ctx), authorization), ctx);
        } catch (IllegalArgumentException e) {
            write(
                    Reply.error(ApiError.of(400, 50109, "The request body contains invalid JSON.")),
                    ctx);
        }
    }

    private static Call read(Endpoint endpoint, Context ctx) {
        return new Call(
                endpoint.method(),
                endpoint.route(),
                ctx.path().substring(BASE.length()),
                ctx.pathParamMap(),
                ctx.queryParamMap(),
                body(ctx),
                files(ctx));
    }

    private static boolean multipart(Context ctx) {
        return Objects.requireNonNullElse(ctx.contentType(), "").startsWith("multipart/");
    }

    private static JsonNode body(Context ctx) {
        String text =
                multipart(ctx)
                        ? Objects.requireNonNullElse(ctx.formParam("payload_json"), "{}")
                        : ctx.body();
        return text.isEmpty() ? MissingNode.getInstance() : Json.parse(text);
    }

    private static List<Upload> files(Context ctx) {
        if (!multipart(ctx)) {
            return List.of();
        }
        return ctx.uploadedFileMap().entrySet().stream()
                .filter(each -> each.getKey().startsWith("files["))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> upload(each.getValue().getFirst()))
                .toList();
    }

    private static Upload upload(UploadedFile file) {
        String type = Objects.requireNonNullElse(file.contentType(), "application/octet-stream");
        try (InputStream content = file.content()) {
            return new Upload(file.filename(), type, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Reply reply, Context ctx) {
        ctx.status(reply.status());
        reply.headers().forEach(ctx::header);
        if (!reply.body().isMissingNode()) {
            ctx.contentType("application/json").result(reply.body().toString());
        }
    }

    private void file(Context ctx) {
        Upload file =
                world.files()
                        .find(Long.parseLong(ctx.pathParam("id")))
                        .orElseThrow(NotFoundResponse::new);
        ctx.contentType(file.contentType()).result(file.bytes());
    }

    /// A route that the double does not know is the double's gap or the bot's mistake: it must not pass unseen.
    private void unknown(Context ctx) {
        if (ctx.attribute(ROUTED) == null) {
            var problem = new Problems.Problem("", "UNKNOWN_ROUTE", "404: Not Found");
            log.add(
                    new Violation(
                            ctx.method().toString(), ctx.path(), ctx.body(), List.of(problem)));
            ctx.contentType("application/json")
                    .result("{\"message\":\"404: Not Found\",\"code\":0}");
        }
    }
}
