package dev.memoquiz.yaml.file;

/// Says that a file uses more of YAML than the reader of plain files knows. It tells nobody anything: another reader takes over.
final class NotPlain extends Exception {
    NotPlain() {
        super("not plain", null, false, false);
    }
}
