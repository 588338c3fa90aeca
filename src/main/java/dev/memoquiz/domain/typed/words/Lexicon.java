package dev.memoquiz.domain.typed.words;

import java.util.Map;
import java.util.Set;

/// The closed classes of English words that the grader treats specially.
final class Lexicon {
    private static final Set<String> DROPPED =
            words(
                    "a an the mr mrs ms mister dr prof sir madame madam mme monsieur herr frau signor signora senor senora monday tuesday wednesday thursday friday saturday sunday");
    private static final Set<String> NEGATORS =
            words(
                    "not no never neither nor none nothing nobody without except excluding cannot non isnt wasnt"
                            + " hardly scarcely lack lacks lacked lacking unlike arent werent aint dont doesnt didnt wont cant wouldnt couldnt shouldnt hasnt havent hadnt"
                            + " avoid avoids avoided avoiding refuse refuses refused deny denies denied");
    private static final Set<String> FILLERS =
            words(
                    "it is was are were be been being he she they we i you this that these those there of in on at to"
                            + " for by from with as and its his her their our my your who whom which what when where would"
                            + " will could should may might must did do does had has have just only simply really maybe"
                            + " think guess so then than very quite probably perhaps about into also even any some all"
                            + " against but them him itself during after before since until between both either around"
                            + " approximately roughly s per circa answer called named");
    private static final Set<String> COPULAS =
            words("is was are were be been isnt wasnt arent werent aint");
    private static final Set<String> PRONOUNS = words("it he she they this that");
    private static final Set<String> EVERYTHING =
            words(
                    "anyone anything anybody anywhere any everyone everything everybody everywhere all every");

    private static final Set<String> CLASSIFIERS =
            words(
                    "city town village country state county province region river mountain island sea lake season episode"
                            + " series class group band family character company team year period form kind type sort degree degrees"
                            + " continent ocean republic kingdom summit surname language jr sr mbe"
                            + " president king queen emperor prince princess professor justice judge captain general"
                            + " colonel saint minister prime senator governor pope reverend rev actor actress singer"
                            + " lord lady duke duchess count countess baron baroness earl empress tsar czar sultan archduke"
                            + " chancellor admiral marshal bishop archbishop");

    private static final Set<String> QUALITIES =
            words("tion sion ness ance ence ship dom inty ility");
    private static final Set<String> PLAIN_QUALITIES =
            words(
                    "effort interest hope doubt trust support faith respect progress help sympathy pressure");
    private static final int SHORTEST_QUALITY = 8;
    private static final Set<String> ADJECTIVES = words("ial ful able ible ous ive ant ent ed");
    private static final int SHORTEST_ADJECTIVE = 6;

    private static final Set<String> DIRECTIONS = words("north south east west");

    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("yr", "year"),
                    Map.entry("yrs", "year"),
                    Map.entry("hr", "hour"),
                    Map.entry("hrs", "hour"),
                    Map.entry("min", "minute"),
                    Map.entry("mins", "minute"),
                    Map.entry("sec", "second"),
                    Map.entry("secs", "second"),
                    Map.entry("km", "kilometre"),
                    Map.entry("kilometer", "kilometre"),
                    Map.entry("kilometers", "kilometre"),
                    Map.entry("meter", "metre"),
                    Map.entry("meters", "metre"),
                    Map.entry("m", "metre"),
                    Map.entry("kg", "kilogram"),
                    Map.entry("kgs", "kilogram"),
                    Map.entry("kilo", "kilogram"),
                    Map.entry("kilos", "kilogram"),
                    Map.entry("cm", "centimetre"),
                    Map.entry("centimeter", "centimetre"),
                    Map.entry("centimeters", "centimetre"),
                    Map.entry("mm", "millimetre"),
                    Map.entry("millimeter", "millimetre"),
                    Map.entry("millimeters", "millimetre"),
                    Map.entry("liter", "litre"),
                    Map.entry("liters", "litre"),
                    Map.entry("tonne", "ton"),
                    Map.entry("tonnes", "ton"),
                    Map.entry("ft", "foot"),
                    Map.entry("feet", "foot"),
                    Map.entry("mi", "mile"),
                    Map.entry("lb", "pound"),
                    Map.entry("lbs", "pound"),
                    Map.entry("c", "celsius"),
                    Map.entry("f", "fahrenheit"),
                    Map.entry("k", "kelvin"),
                    Map.entry("centigrade", "celsius"),
                    Map.entry("g", "gram"),
                    Map.entry("h", "hour"),
                    Map.entry("s", "second"));

    private static final Set<String> SCALES = words("celsius fahrenheit centigrade kelvin c f");

    private static final Map<String, String> ABBREVIATIONS =
            Map.ofEntries(
                    Map.entry("st", "saint"),
                    Map.entry("mt", "mount"),
                    Map.entry("gov", "governor"),
                    Map.entry("gen", "general"),
                    Map.entry("col", "colonel"),
                    Map.entry("capt", "captain"),
                    Map.entry("amb", "ambassador"),
                    Map.entry("govt", "government"),
                    Map.entry("dept", "department"),
                    Map.entry("pres", "president"),
                    Map.entry("sec", "secretary"));

    private static final Map<String, String> STATES =
            Map.of(
                    "tx",
                    "texas",
                    "fl",
                    "florida",
                    "va",
                    "virginia",
                    "tn",
                    "tennessee",
                    "ky",
                    "kentucky",
                    "az",
                    "arizona",
                    "ut",
                    "utah",
                    "wi",
                    "wisconsin",
                    "ks",
                    "kansas",
                    "nv",
                    "nevada");

    private Lexicon() {}

    /// The full word for a common abbreviation, or the word itself.
    static String full(String word) {
        return ABBREVIATIONS.getOrDefault(word, word);
    }

    /// The name of the American state that capitals abbreviate, or the word itself. Only those of one word that are
    /// abbreviations of nothing else.
    static String state(String word) {
        return STATES.getOrDefault(word, word);
    }

    /// The full name of a unit of measure after a number, or the word itself.
    static String unit(String word) {
        return UNITS.getOrDefault(word, word);
    }

    /// Whether it abbreviates a unit of measure, or is the name to which one is expanded.
    static boolean isUnit(String word) {
        return UNITS.containsKey(word);
    }

    /// A scale of temperature, before which the word `degrees` adds nothing.
    static boolean isScale(String word) {
        return SCALES.contains(word);
    }

    /// A word for something that cannot be counted: appreciation, certainty.
    static boolean isQuality(String word) {
        boolean ending = QUALITIES.stream().anyMatch(word::endsWith);
        return PLAIN_QUALITIES.contains(word)
                || (ending && word.length() >= SHORTEST_QUALITY && !isClassifier(word));
    }

    /// As far as its ending tells.
    static boolean isAdjective(String word) {
        return word.length() >= SHORTEST_ADJECTIVE && ADJECTIVES.stream().anyMatch(word::endsWith);
    }

    static boolean isClassifier(String word) {
        return CLASSIFIERS.contains(word);
    }

    static boolean isDirection(String stem) {
        return DIRECTIONS.contains(stem);
    }

    static boolean isDropped(String word) {
        return DROPPED.contains(word);
    }

    /// "everyone but", "any country but": here `but` excludes.
    static boolean isEverything(String word) {
        return EVERYTHING.contains(word);
    }

    /// "Berlin was not the goal": after these a negator speaks of what stands before it as well.
    static boolean isCopula(String word) {
        return COPULAS.contains(word);
    }

    /// "isn't" and the like, where the apostrophe was left out.
    static boolean isNegatedCopula(String word) {
        return isCopula(word) && NEGATORS.contains(word);
    }

    /// What the question of "isn't it Berlin?" is asked about.
    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    static Kind kind(String word) {
        if (FILLERS.contains(word)) {
            return Kind.FILLER;
        }
        if (NEGATORS.contains(word)) {
            return Kind.NEGATOR;
        }
        return "or".equals(word) ? Kind.CHOICE : Kind.CONTENT;
    }

    private static Set<String> words(String spaced) {
        return Set.of(spaced.split(" ", -1));
    }
}
