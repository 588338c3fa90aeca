package dev.memoquiz.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A program that draws one chart into the file it is given.
final class DrawsAlone {
    private DrawsAlone() {}

    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), ChartPicture.png(Charts.twice()));
    }
}
