/// Request bodies held against the official description of the API.
/// The only place that knows the schema library.
/// Start at OpenApiBodyCheck.
@NullMarked
package dev.memoquiz.fakediscord.openapi;

import org.jspecify.annotations.NullMarked;
