/// Rounds and answers in a database file: nothing is acknowledged before it is durable.
/// Never here: what an answer is worth, who may answer, words for readers other than why storing failed.
/// Start with [Store].
@NullMarked
package dev.memoquiz.storage;

import org.jspecify.annotations.NullMarked;
