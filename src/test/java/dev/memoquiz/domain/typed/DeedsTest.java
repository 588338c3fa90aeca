package dev.memoquiz.domain.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an answer says is done to the right thing or by it, whose it is, and how much of it.
final class DeedsTest {
    @ParameterizedTest(name = "{2} for {1} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    What did the decree cause?       | a {strike} | it halted the strike        | wrong NEGATION
                    What did the decree cause?       | a {strike} | to prevent a strike         | wrong NEGATION
                    What did the decree cause?       | a {strike} | it did not halt the strike  | wrong NEGATION
                    What did the decree cause?       | a {strike} | a strike that nobody could stop | right REQUIRED_WORDS
                    What did the decree prevent?     | a {strike} | it halted the strike        | right REQUIRED_WORDS
                    What did the owners fear?        | a {strike} | they wanted to stop a strike | right REQUIRED_WORDS
                    What killed so many?             | {cholera}  | cholera treatment           | wrong NEGATION
                    What killed so many?             | {cholera}  | a remedy against cholera    | wrong NEGATION
                    What killed so many?             | {cholera}  | a cholera outbreak          | right REQUIRED_WORDS
                    What was the treatment against?  | {cholera}  | cholera treatment           | right REQUIRED_WORDS
                    What did the peasants become?    | {tenants}  | only some tenants           | wrong OTHER_NAME
                    What did the peasants become?    | {tenants}  | only tenants                | right REQUIRED_WORDS
                    What did the peasants become?    | some {tenants} | only some tenants       | right REQUIRED_WORDS
                    What did the peasants feel?      | {hunger}   | their masters' hunger       | wrong OTHER_OWNER
                    What did the peasants feel?      | {hunger}   | their masters were hunger   | wrong OTHER_OWNER
                    What did the peasants feel?      | {hunger}   | their children's hunger     | right REQUIRED_WORDS
                    What did the masters feel?       | {hunger}   | their masters' hunger       | right REQUIRED_WORDS
                    What did they want to keep?      | {peace}     | to destroy peace           | wrong NEGATION
                    What did they want to keep?      | {peace}     | to end peace               | wrong NEGATION
                    What did they want to keep?      | {peace}     | in the end peace           | right REQUIRED_WORDS
                    Why was the duke angry?          | it {mocked} the queen | the queen mocked it | wrong OTHER_OWNER
                    Why was the duke angry?          | it {mocked} the queen | the queen was mocked | right REQUIRED_WORDS
                    Why was the duke angry?          | it {mocked} the queen | it mocked the king | wrong NEGATION
                    Why was the pact signed?         | to {weaken} {France} | France would weaken Spain | wrong OTHER_OWNER
                    Why was the pact signed?         | to {weaken} {France} | France would be weakened | right REQUIRED_WORDS
                    Which club did she resign from?  | the {council} | she joined the council   | wrong NEGATION
                    Where was the envoy going?       | to {Vienna} | leaving Vienna             | wrong NEGATION
                    Where was the envoy going?       | to {Vienna} | out of Vienna              | wrong NEGATION
                    Where was the envoy going?       | to {Vienna} | from Rome to Vienna        | right REQUIRED_WORDS
                    Where was the envoy going?       | to {Vienna} | towards Vienna             | right REQUIRED_WORDS
                    Where did the envoy come from?   | from {Vienna} | to Vienna                | wrong NEGATION
                    What did they demand?            | {votes} for {miners} | votes against the miners | wrong NEGATION
                    What did they demand?            | {votes} for {miners} | votes for all miners  | right REQUIRED_WORDS
                    What did women get in 1918?      | the {vote}  | votes for men              | wrong OTHER_OWNER
                    What did women get in 1918?      | the {vote}  | votes for women            | right REQUIRED_WORDS
                    What did Stalin introduce?       | {tax} on grain | resistance to the tax   | wrong NEGATION
                    What did Stalin introduce?       | {tax} on grain | the repeal of the tax   | wrong NEGATION
                    What did the king feel?          | {fear}      | fear of the Germans        | right REQUIRED_WORDS
                    Which act was passed in 1833?    | {Factory} Act | the Factory Act of 1847  | wrong OTHER_NUMBER
                    Which act was passed in 1833?    | {Factory} Act | the Factory Act of 1833  | right REQUIRED_WORDS
                    What did the mob destroy?        | the {looms} | they rebuilt the looms     | wrong NEGATION
                    What did the mob destroy?        | the {looms} | they smashed the looms     | right REQUIRED_WORDS
                    What did France gain?            | {safe} {passage} | to give Spain safe passage | wrong OTHER_OWNER
                    What did France gain?            | {safe} {passage} | safe passage for Spain | wrong OTHER_OWNER
                    What did France gain?            | {safe} {passage} | safe passage for France | right REQUIRED_WORDS
                    What did France gain?            | {safe} {passage} | in Spain safe passage  | right REQUIRED_WORDS
                    What did France gain?            | {safe} {passage} to Genoa | Spain a safe passage | wrong OTHER_OWNER
                    """)
    void the_right_thing_must_not_be_undone_nor_somebody_elses(
            String question, String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line).asking(question), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2} for {1} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    who won the cup of 1974          | Germany | Germany lost                  | wrong NEGATION
                    who won the cup of 1974          | Germany | Germany had lost the final    | wrong NEGATION
                    who won the cup of 1974          | Germany | Germany, Holland lost         | right REQUIRED_WORDS
                    who won the cup of 1974          | Germany | Germany, who lost one match and won the rest | right REQUIRED_WORDS
                    when did the siege begin         | 1565    | it ended in 1565              | wrong NEGATION
                    when did the siege begin         | 1565    | it began in 1565              | right REQUIRED_WORDS
                    when did the siege begin and end | 1565    | it ended in 1565              | right REQUIRED_WORDS
                    who is the coach of the team     | Ramsey  | Ramsey's captain Moore        | wrong OTHER_OWNER
                    what is the largest moon         | Titan   | Titan's shadow                | wrong OTHER_OWNER
                    where was the peace signed       | Utrecht | near Utrecht                  | wrong BOUND
                    when was the peace signed        | 1713    | after 1713                    | wrong BOUND
                    what is the largest port         | Genoa   | Genoa and Venice              | wrong SHOTGUN
                    who built the first port         | Genoa   | Genoa and Venice              | right REQUIRED_WORDS
                    """)
    void a_golden_answer_is_guarded_where_the_question_is_plain(
            String question, String golden, String given, String expected) {
        assertThat(Keys.grade(Keys.golden(question, golden), given)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2} for {1} in {0} is {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    it would result in tying up the Soviet Union | {tying} {up} | tying up Japan             | wrong OTHER_OWNER
                    it would result in tying up the Soviet Union | {tying} {up} | tying up the Soviet Union  | right REQUIRED_WORDS
                    it would result in tying up the Soviet Union | {tying} {up} | tying up Russia            | right REQUIRED_WORDS
                    it would result in tying up the Soviet Union | {tying} {up} | tying up Moscow            | right REQUIRED_WORDS
                    Germany and Japan might reach an agreement   | might {reach} | China might reach         | wrong OTHER_OWNER
                    Germany and Japan might reach an agreement   | might {reach} | Germany and China might reach | wrong OTHER_OWNER
                    Germany and Japan might reach an agreement   | might {reach} | Germany and Japan might reach | right REQUIRED_WORDS
                    although he did not state this specifically  | {specifically} | he did state this specifically | wrong NEGATION
                    although he did not state this specifically  | {specifically} | he stated this specifically | wrong NEGATION
                    in his present trip through Russia           | {present} {trip} | trip present            | wrong NO_MATCH
                    although he did not state this specifically  | {specifically} | not state this specifically | wrong NEGATION
                    although he did not state this specifically  | {specifically} | state this specifically  | right REQUIRED_WORDS
                    """)
    void who_writes_more_than_the_gap_must_agree_with_the_quote(
            String quote, String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line).within(quote), given)).isEqualTo(expected);
    }
}
