/// One class for each rule, breaking it on purpose, in rooms laid out like the program's.
/// Never code that anything calls. [dev.memoquiz.architecture.OffendersTest] shows them to the rules.
/// Start there: it says which class breaks which rule.
package dev.memoquiz.architecture.offenders;
