package dev.memoquiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The published schema and the loader agree: what the schema refuses, the loader refuses too.
class SchemaTest {
    private static final Path SCHEMA = Path.of("quizzes/quiz.schema.json");

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    private final Schema schema;

    @TempDir Path quizzes;

    SchemaTest() throws IOException {
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @Test
    void quizzes_of_this_project_satisfy_the_schema() throws IOException {
        assertThat(faults(yaml.readTree(Path.of("quizzes/welles-umansky-1941/quiz.yaml").toFile())))
                .isEmpty();
        assertThat(faults(tiny())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/format",
                "/id",
                "/title",
                "/summary",
                "/language",
                "/licence",
                "/review",
                "/text",
                "/propositions",
                "/questions",
                "/text/file",
                "/text/sha256",
                "/text/clauses",
                "/text/date/because",
                "/text/source/link",
                "/propositions/0/evidence",
                "/misreadings/0/truth",
                "/questions/0/type",
                "/questions/0/options",
                "/questions/0/options/1/feedback",
                "/questions/1/credit",
                "/questions/2/feedback/stated",
                "/questions/3/searched",
                "/questions/4/answer",
                "/questions/4/near-misses",
                "/questions/5/hide",
                "/questions/6/feedback",
                "/questions/7/views/0/holder",
                "/questions/8/proof",
                "/questions/8/evidence"
            })
    void missing_key_is_refused_by_both(String pointer) throws IOException {
        JsonNode quiz = tiny();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) quiz.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));

        assertThat(faults(quiz)).isNotEmpty();
        assertThat(load(quiz).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/text",
                "/text/marks",
                "/text/date",
                "/review",
                "/propositions/0",
                "/misreadings/0",
                "/glossary/0",
                "/questions/0",
                "/questions/0/options/0",
                "/questions/0/options/1",
                "/questions/2/feedback",
                "/questions/2/feedback/stated",
                "/questions/4/rivals/0",
                "/questions/6/feedback",
                "/questions/7/views/0"
            })
    void unknown_key_is_refused_by_both(String pointer) throws IOException {
        JsonNode quiz = tiny();
        ((ObjectNode) quiz.at(pointer)).put("colour", "green");

        assertThat(faults(quiz)).isNotEmpty();
        assertThat(load(quiz).problems()).isNotEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_the_schema_refuses_the_loader_refuses(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        int refused = 0;
        for (int i = 0; i < 100; i++) {
            JsonNode quiz = tiny();
            damage(quiz, random);
            List<Error> faults = faults(quiz);
            if (!faults.isEmpty()) {
                refused++;
                assertThat(load(quiz).problems()).as("%s", faults).isNotEmpty();
            }
        }
        assertThat(refused).isGreaterThan(30);
    }

    private void damage(JsonNode quiz, SplittableRandom random) {
        List<ObjectNode> groups = new ArrayList<>();
        collect(quiz, groups);
        ObjectNode group = groups.get(random.nextInt(groups.size()));
        List<String> keys = new ArrayList<>();
        group.fieldNames().forEachRemaining(keys::add);
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(7)) {
            case 0 -> group.remove(key);
            case 1 -> group.put(key, random.nextInt());
            case 2 -> group.put(key, "x".repeat(random.nextInt(1_200)));
            case 3 -> group.putNull(key);
            case 4 -> group.put(key, random.nextBoolean());
            case 5 -> group.putArray(key).add("x");
            default -> group.set(key + "s", group.get(key));
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> groups) {
        switch (node) {
            case ObjectNode group -> {
                groups.add(group);
                group.forEach(member -> collect(member, groups));
            }
            case ArrayNode list -> list.forEach(item -> collect(item, groups));
            default -> {}
        }
    }

    private JsonNode tiny() throws IOException {
        return yaml.readTree(TinyQuiz.ORIGINAL.resolve("quiz.yaml").toFile());
    }

    private List<Error> faults(JsonNode quiz) {
        return schema.validate(quiz.toString(), InputFormat.JSON);
    }

    private Loaded load(JsonNode quiz) throws IOException {
        Path fresh = Files.createTempDirectory(quizzes, "quiz");
        return TinyQuiz.in(fresh).write(yaml.writeValueAsString(quiz)).load();
    }
}
