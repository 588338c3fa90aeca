package dev.memoquiz.domain.typed.words;

import java.util.HashMap;
import java.util.Map;

/// Countries and the adjectives made of their names: a closed class, wide enough for modern history.
///
/// Words of one line say the same country; lines of one family are often used for each other
/// ("the Russian ambassador" of the Soviet Union) without being the same answer.
final class Nations {
    private static final String TABLE =
            """
            russia: russia russian russians
            russia: soviet soviets ussr
            america: america american americans usa
            britain: britain british briton britons
            britain: england english
            britain: scotland scottish scots
            britain: wales welsh
            ireland: ireland irish
            japan: japan japanese
            germany: germany german germans
            china: china chinese
            france: france french
            italy: italy italian italians
            austria: austria austrian austrians
            hungary: hungary hungarian hungarians
            poland: poland polish poles
            finland: finland finnish finns
            sweden: sweden swedish swedes
            norway: norway norwegian norwegians
            denmark: denmark danish danes
            netherlands: netherlands dutch holland
            belgium: belgium belgian belgians
            switzerland: switzerland swiss
            spain: spain spanish spaniards
            portugal: portugal portuguese
            greece: greece greek greeks
            turkey: turkey turkish turks
            romania: romania romanian romanians
            bulgaria: bulgaria bulgarian bulgarians
            yugoslavia: yugoslavia yugoslav yugoslavs
            serbia: serbia serbian serbs
            czechoslovakia: czechoslovakia czechoslovak czech
            ukraine: ukraine ukrainian ukrainians
            persia: persia persian persians
            persia: iran iranian iranians
            iraq: iraq iraqi iraqis
            egypt: egypt egyptian egyptians
            israel: israel israeli israelis
            india: india indian indians
            pakistan: pakistan pakistani pakistanis
            korea: korea korean koreans
            mongolia: mongolia mongolian mongols
            manchuria: manchuria manchurian
            vietnam: vietnam vietnamese
            thailand: thailand thai
            philippines: philippines philippine filipino
            australia: australia australian australians
            canada: canada canadian canadians
            mexico: mexico mexican mexicans
            cuba: cuba cuban cubans
            brazil: brazil brazilian brazilians
            argentina: argentina argentine argentinian
            chile: chile chilean
            peru: peru peruvian peruvians
            colombia: colombia colombian colombians
            venezuela: venezuela venezuelan venezuelans
            panama: panama panamanian panamanians
            albania: albania albanian albanians
            estonia: estonia estonian estonians
            latvia: latvia latvian latvians
            lithuania: lithuania lithuanian lithuanians
            iceland: iceland icelandic icelanders
            thailand: siam siamese
            burma: burma burmese
            indonesia: indonesia indonesian indonesians
            afghanistan: afghanistan afghan afghans
            ethiopia: ethiopia ethiopian ethiopians
            """;

    private record Nation(String family, String name) {}

    private static final Map<String, Nation> BY_WORD = byWord();

    private Nations() {}

    static boolean isNation(String word) {
        return BY_WORD.containsKey(word);
    }

    /// One word for `France` and `French`; the word itself when it names no country.
    static String name(String word) {
        Nation nation = BY_WORD.get(word);
        return nation == null ? word : nation.name;
    }

    /// True for `Soviet` and `German`, not for `Soviet` and `Russian`.
    static boolean apart(String one, String other) {
        Nation nation = BY_WORD.get(one);
        Nation second = BY_WORD.get(other);
        return nation != null && second != null && !nation.family.equals(second.family);
    }

    private static Map<String, Nation> byWord() {
        Map<String, Nation> nations = new HashMap<>();
        for (String row : TABLE.lines().toList()) {
            int colon = row.indexOf(':');
            String[] words = row.substring(colon + 2).split(" ", -1);
            for (String word : words) {
                nations.put(word, new Nation(row.substring(0, colon), words[0]));
            }
        }
        return Map.copyOf(nations);
    }
}
