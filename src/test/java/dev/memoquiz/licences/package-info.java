/// What the program is made of, and under which licences.
@NullMarked
package dev.memoquiz.licences;

import org.jspecify.annotations.NullMarked;
