package dev.memoquiz.domain.typed.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoquiz.domain.typed.Keys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AsideTest {
    @ParameterizedTest(name = "{1} for {0} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {observations} [reject the Ambassador's observations] | observations to the Ambassador     | right REQUIRED_WORDS
                    {observations} [reject the Ambassador's observations] | the Ambassador's observations      | wrong REJECTED
                    {observations} [reject the Ambassador's observations] | observations of the Ambassador     | wrong REJECTED
                    it {itself} [reject Japan itself]        | it itself in its relations with Japan           | right REQUIRED_WORDS
                    it {itself} [reject Japan itself]        | Japan itself                                    | wrong REJECTED
                    {Germany} and {Russia} [reject Germany and Japan] | Germany, Russia and Japan              | wrong SHOTGUN
                    {Windsor} [reject England]               | Windsor in England                              | right REQUIRED_WORDS
                    {Windsor} [reject England]               | Windsor, England                                | wrong SHOTGUN
                    {Windsor} [reject England]               | Windsor and in England                          | wrong SHOTGUN
                    {Windsor} [reject England]               | in England                                      | wrong REJECTED
                    {Windsor} [reject Eton]                  | Windsor near Eton                               | right REQUIRED_WORDS
                    {Jupiter} [reject Saturn]                | Jupiter, which is bigger than Saturn            | right REQUIRED_WORDS
                    {Jupiter} [reject Saturn]                | Jupiter, followed by Saturn                     | right REQUIRED_WORDS
                    {Jupiter} [reject Saturn]                | Saturn is bigger than Jupiter                   | wrong SHOTGUN
                    {arteries} [reject veins]                | arteries, while veins bring it back             | right REQUIRED_WORDS
                    {arteries} [reject veins]                | arteries and veins                              | wrong SHOTGUN
                    """)
    void rejected_words_count_only_where_they_name_something(
            String line, String given, String expected) {
        assertThat(Keys.grade(Keys.line(line), given)).isEqualTo(expected);
    }
}
