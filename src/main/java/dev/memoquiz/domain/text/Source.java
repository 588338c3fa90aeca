package dev.memoquiz.domain.text;

import java.net.URI;
import java.util.Optional;

/// Where a document comes from, as it is cited to readers. An empty file number means that the document has none.
public record Source(
        String title,
        String author,
        Optional<String> fileNumber,
        Dating dating,
        String citation,
        URI link,
        String rights) {}
