package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.typed.key.AnswerLine;
import dev.memoquiz.domain.typed.key.Rivals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypedGraderTest {
    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sumner {Welles} [or S. W.]     | sumner WELLES             | right EXACT
                    Sumner {Welles} [or S. W.]     | S.W.                      | right ALIAS
                    Sumner {Welles}                | it was Welles, I think    | right SHORT_FORM
                    Sumner {Welles}                | Mr. Wellles               | right TYPO
                    {921}                          | nine hundred twenty-one   | right NUMBER
                    {might} {reach} [reject would reach] | migth reach        | right TYPO
                    {might} {reach} [reject would reach] | might reach it     | right REQUIRED_WORDS
                    {might} {reach} [reject would reach] | would reach        | wrong REJECTED
                    {part} [reject the whole]            | whole              | wrong REJECTED
                    {third}                        | 3rd                       | right NUMBER
                    Elizabeth {II}                 | Elizabeth the Second      | right NUMBER
                    {09:15}                        | 9:15 a.m.                 | right NUMBER
                    {9:15 pm}                      | 21:15                     | right NUMBER
                    {20 March 1941}                | March 20th, 1941          | right NUMBER
                    {20 March 1941}                | 1941-03-20                | right NUMBER
                    {20 March 1941}                | 20/3/1941                 | right NUMBER
                    {20 March 1941}                | 20.3.1941                 | right NUMBER
                    {20 March 1941}                | 21 March 1941             | wrong NO_MATCH
                    {1941}                         | in March 1941             | right FINER_DATE
                    {1941}                         | 1941 or 1942              | wrong OTHER_NUMBER
                    {921}                          | 912                       | wrong NO_MATCH
                    {921}                          | 9 21                      | wrong NO_MATCH
                    {Rome}                         | Rme                       | right TYPO
                    {war}                          | wra                       | wrong NO_MATCH
                    {Berlin}                       | Merlin                    | wrong NO_MATCH
                    {gathered}                     | lathered                  | wrong NO_MATCH
                    {gathered}                     | agthered                  | right TYPO
                    {conclusion} [reject confusion] | conlusion                 | right TYPO
                    {conclusion} [reject confusion] | confusion                 | wrong REJECTED
                    {conclusion} [reject confusion] | confuson                  | wrong REJECTED
                    {Berlin}                       | Berlin was not his goal   | wrong NEGATION
                    {Berlin}                       | everything except Berlin  | wrong NEGATION
                    {Berlin}                       | isnt Berlin               | wrong NEGATION
                    {Berlin}                       | no, Berlin                | right REQUIRED_WORDS
                    {Berlin}                       | Berlin? No, Vienna        | wrong NEGATION
                    {921} [reject 920]             | page 921, not 920         | right REQUIRED_WORDS
                    {Welles} [reject Wells]        | Wells                     | wrong REJECTED
                    {Berlin}                       | not Rome but Berlin       | right REQUIRED_WORDS
                    {Berlin}                       | Berlin instead of Rome    | right REQUIRED_WORDS
                    {Berlin}                       | Berlin or Vienna          | wrong SHOTGUN
                    {Berlin} [reject Rome]         | Berlin, Rome              | wrong SHOTGUN
                    {Berlin} [reject Rome]         | Rome                      | wrong REJECTED
                    {Berlin} [reject Rome]         | Berlin, not Rome          | right REQUIRED_WORDS
                    {Welles} [reject Orson Welles] | Orson Welles              | wrong REJECTED
                    Sumner {Welles}                | Orson Welles              | nearly OTHER_NAME
                    Sumner {Welles}                | it was Orson Wells        | nearly OTHER_NAME
                    Sumner {Welles}                | Acting Secretary Welles   | right SHORT_FORM
                    Sumner {Welles}                | Written by Mr Welles      | right SHORT_FORM
                    Sumner {Welles}                | S. Welles                 | right SHORT_FORM
                    Sumner {Welles}                | the American Welles       | right SHORT_FORM
                    Sumner {Welles}                | I wrote, Welles           | right SHORT_FORM
                    {uncertainty}                  | certainty                 | wrong NO_MATCH
                    {political}                    | apolitical                | wrong NO_MATCH
                    {no} {effort}                  | he made an effort         | wrong NEGATION
                    {no} {effort}                  | he did not make any effort| right REQUIRED_WORDS
                    {no} support                   | they did not give any support | right REQUIRED_WORDS
                    {no} support                   | not the slightest support | right REQUIRED_WORDS
                    {no} support                   | not full support          | wrong NO_MATCH
                    {no} support                   | any support               | wrong NO_MATCH
                    {national} [reject nation]     | nationl                   | right TYPO
                    {national} [reject nation]     | natios                    | wrong REJECTED
                    {notable}                      | not able                  | wrong NO_MATCH
                    ice cream                      | icecream                  | right EXACT
                    {Berlin}                       | Berlin and Vienna         | wrong SHOTGUN
                    {Berlin}                       | Vienna, then Berlin       | wrong SHOTGUN
                    {tie} up the Soviet Union      | tie up the Soviet Union and give Japan a quite free hand | right REQUIRED_WORDS
                    {Berlin} and {Rome}            | Rome and then Berlin      | right REQUIRED_WORDS
                    {Berlin}                       | Berlin and not Vienna     | right REQUIRED_WORDS
                    {Berlin}                       | Berlin and I am sure      | right REQUIRED_WORDS
                    Soviet {Ambassador}            | the German Ambassador     | wrong OTHER_NAME
                    Soviet {Ambassador}            | the ambassador of Japan   | wrong OTHER_NAME
                    Soviet {Ambassador}            | the Russian Ambassador    | right SHORT_FORM
                    Soviet {Ambassador}            | the Ambassador's government | wrong OTHER_OWNER
                    Soviet {Ambassador}            | the government of the Ambassador | wrong OTHER_OWNER
                    Konstantin {Umansky}           | Umansky's deputy          | wrong OTHER_OWNER
                    {Japan}                        | Japan's government        | right REQUIRED_WORDS
                    {Umansky}                      | anyone else than Umansky  | wrong NEGATION
                    {Umansky}                      | none other than Umansky   | right REQUIRED_WORDS
                    {Umansky}                      | I doubt it was Umansky    | wrong NEGATION
                    {Umansky}                      | no doubt it was Umansky   | right REQUIRED_WORDS
                    {Umansky}                      | Umansky's replacement     | wrong OTHER_OWNER
                    {Soviet}                       | anti-Soviet               | wrong NO_MATCH
                    {20 March 1941}                | 1941 March 20             | right NUMBER
                    {20 March 1941}                | 20 Mar 1941               | right NUMBER
                    {20 March 1941}                | Mar. 20, 1941             | right NUMBER
                    {3 September 1939}             | Sept. 3, 1939             | right NUMBER
                    {20 March 1941}                | 03-20-1941                | right NUMBER
                    {20 March 1941}                | 20-03-1941                | right NUMBER
                    {20 March 1941}                | 21-03-1941                | wrong NO_MATCH
                    {20 March 1941}                | after 20 March 1941       | wrong BOUND
                    {20 March 1941}                | not before 20 March 1941  | wrong NEGATION
                    before {1941}                  | before 1941               | right EXACT
                    {921}                          | more than 921             | wrong BOUND
                    {921}                          | about 921                 | right REQUIRED_WORDS
                    {western} {Pacific} [prompt on west] | western Atlantic    | wrong OTHER_NAME
                    {western} {Pacific} [prompt on west] | western somewhere   | nearly PROMPT
                    {Berlin} and {Rome} [prompt on Berlin] | Berlin and Paris  | wrong OTHER_NAME
                    Boris {Umansky} [prompt on Boris] | Boris, Moscow          | nearly PROMPT
                    {Japan}                        | Japan's allies            | wrong OTHER_OWNER
                    {Japan}                        | the enemies of Japan      | wrong OTHER_OWNER
                    {Japan}                        | the neighbour of Japan    | wrong OTHER_OWNER
                    {individually}                 | individually and on behalf of his office | wrong SHOTGUN
                    {Pacific}                      | the north-western Pacific | right REQUIRED_WORDS
                    {western} {Pacific}            | the north-western Pacific | wrong OTHER_NAME
                    {western} {Pacific}            | not the north but the western Pacific | right REQUIRED_WORDS
                    {friendly}                     | friend                    | wrong NO_MATCH
                    {friendly}                     | far from friendly         | wrong NEGATION
                    {friendly}                     | less friendly             | wrong NEGATION
                    {friendly}                     | partly friendly           | wrong NEGATION
                    complete {uncertainty}         | almost complete uncertainty | wrong NEGATION
                    {Pacific}                      | far away in the Pacific   | right REQUIRED_WORDS
                    United {States} [or US]        | US Government             | right REQUIRED_WORDS
                    United {States} [or US]        | the U.S. Government       | right REQUIRED_WORDS
                    {America}                      | South America             | wrong OTHER_NAME
                    {America}                      | Latin America             | wrong OTHER_NAME
                    {individual}                   | individually              | wrong NO_MATCH
                    {historical}                   | historic                  | right TYPO
                    {conclusion}                   | inclusion                 | wrong NO_MATCH
                    {negotiate}                    | renegotiate               | wrong NO_MATCH
                    {appreciation}                 | depreciation              | wrong NO_MATCH
                    {professor}                    | prefessor                 | right TYPO
                    {personal}                     | im-personal               | wrong NO_MATCH
                    Acting {Secretary} of State    | Acting Sec. of State      | right EXACT
                    {Japan}                        | the Japanese              | right REQUIRED_WORDS
                    {Japan}                        | the Japanese Government   | right REQUIRED_WORDS
                    {Japan}                        | the Japanese ambassador   | wrong OTHER_OWNER
                    Soviet {Government} [or USSR]  | the Soviet Ambassador     | wrong OTHER_OWNER
                    {Umansky}                      | Umanskys government       | wrong OTHER_OWNER
                    {Umansky} [reject Welles]      | Umansky, as Welles reports | right EXACT
                    {Umansky} [reject Welles]      | according to Welles       | wrong REJECTED
                    {20 March 1941}                | 1941                      | nearly COARSER_DATE
                    {Berlin} [prompt on Germany with "Which city?"] | in Germany | nearly PROMPT
                    {Berlin} [prompt on Germany]   | not Germany               | wrong NO_MATCH
                    {Berlin}                       | one two three four five six seven Berlin towns and more | wrong TOO_LONG
                    {Berlin}                       | '  \u200f\u200b !? '      | wrong EMPTY
                    """)
    void verdict_and_rule(String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2} for {1} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                       | Konstantin Alexandrovich Umansky | Konstantin Umansky   | right SHORT_FORM
                    ''                       | K. B. Umansky                    | Konstantin Umansky   | right SHORT_FORM
                    ''                       | Konstantin Alexandrovich Umansky | Boris Umansky        | wrong OTHER_NAME
                    ''                       | Prince Fumimaro Konoye           | King Fumimaro Konoye | wrong OTHER_NAME
                    ''                       | Oslo, Norway                     | the city of Oslo     | right SHORT_FORM
                    ''                       | Berlin and Rome                  | Rome                 | wrong NO_MATCH
                    which cities did he see  | Berlin and Rome                  | Rome                 | wrong NO_MATCH
                    who signed the note      | Welles and Hull                  | Hull                 | right ALIAS
                    what kind of agreement   | a political agreement            | political            | right ALIAS
                    what colour was the flag | a red flag                       | red                  | right SHORT_FORM
                    ''                       | Franklin Delano Roosevelt        | Frank Roosevelt      | right SHORT_FORM
                    ''                       | James P. Flynn                   | Jimmy Flynn          | right SHORT_FORM
                    what genre is the book   | a spy novel                      | spy                  | right ALIAS
                    when did they talk       | 20 March 1941                    | 1941                 | right YEAR
                    when did they talk       | 20 March 1941                    | March 1941           | right YEAR
                    when did they talk       | 20 March 1941                    | 20 March             | nearly COARSER_DATE
                    when did they talk       | 1941                             | 20 March             | wrong NO_MATCH
                    on which day was it      | 20 March 1941                    | 1941                 | nearly COARSER_DATE
                    ''                       | 20 March 1941                    | 1941                 | nearly COARSER_DATE
                    when did season 3 of the series about the long war start | 2018 | Season 3 of the series about the long war started in 2018 | right REQUIRED_WORDS
                    who did not sign the pact | Welles                          | Welles did not sign the pact | right EXACT
                    how long did it last     | 35 yrs                           | 35 years             | right REQUIRED_WORDS
                    """)
    void golden_column_verdict_and_rule(
            String question, String column, String given, String expected) {
        assertThat(Keys.grade(Keys.golden(question, column), given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Germany's effort, wrong OTHER_OWNER",
        "the effort of Germany, wrong OTHER_OWNER",
        "effort of the British Government, wrong OTHER_OWNER",
        "the effort of the United States, wrong OTHER_OWNER",
        "the USA's effort, wrong OTHER_OWNER",
        "Matsuoka's effort, right REQUIRED_WORDS",
        "Japan's effort, right REQUIRED_WORDS",
        "the Japanese effort, right REQUIRED_WORDS",
        "an effort to reach Germany, right REQUIRED_WORDS",
        "effort of German making, right REQUIRED_WORDS",
    })
    void the_right_thing_of_somebody_of_whom_the_question_does_not_speak_is_another(
            String given, String expected) {
        AnswerLine line =
                Keys.line("{effort}").asking("In no state would Matsuoka of Japan make what?");
        assertThat(Keys.grade(line, given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"the capital of France, {capital}", "Japan's Matsuoka, {Matsuoka}"})
    void who_tells_more_than_was_asked_is_not_marked_wrong(String given, String key) {
        AnswerLine line = Keys.line(key).asking("What is Paris, and who came?");
        assertThat(Keys.grade(line, given)).startsWith("right ");
    }

    @Test
    void a_slip_that_is_as_near_to_a_known_name_as_to_the_key_is_not_forgiven() {
        TypedGrader grader = new TypedGrader();
        var line = Keys.line("{Molotov}");

        assertThat(grader.grade(line, "Molotow").rule()).isEqualTo(TypedRule.TYPO);
        assertThat(grader.grade(line, Rivals.of(List.of("Molotow")), "Molotow"))
                .isInstanceOf(TypedVerdict.Wrong.class);
    }

    @Test
    void a_rejected_answer_is_named_in_the_verdict() {
        TypedVerdict verdict =
                new TypedGrader().grade(Keys.line("{Berlin} [reject Rome]"), "to Rome");

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        TypedVerdict.Wrong.class,
                        wrong -> assertThat(wrong.named()).contains("Rome"));
    }

    @Test
    void every_rule_has_a_sentence_for_pupils() {
        assertThat(TypedRule.values())
                .allSatisfy(
                        rule -> assertThat(rule.sentence()).endsWith(".").hasSizeGreaterThan(20));
    }
}
