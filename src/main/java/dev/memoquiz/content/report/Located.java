package dev.memoquiz.content.report;

import dev.memoquiz.domain.lint.Finding;
import dev.memoquiz.yaml.Place;

/// A finding of the linter and the place in the file that it is about.
public record Located(Finding finding, Place place) {}
